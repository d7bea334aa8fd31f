package org.tamga.domain.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;

/** An intergovernmental organization or, by its kind, an agency, NGO, CERT, media body or project of the field. */
@Entity
@Table(name = "organizations")
public class Organization extends CitedFact {

    @Id
    public String code;

    public String name;
    public String shortName;
    public String kind;
    public String country;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String countrySort;

    public PartialDate foundedOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String foundedOnSort;

    public PartialDate dissolvedOn;
    public String headquarters;
    public String headquartersCountry;
    public String website;
    public String wikidata;
    public String note;

    /** Organizations by code or by name in any language, by kind and by the country that they belong to. */
    public static Listing<Organization> list(String q, Collection<String> kinds, Collection<String> countries) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("code", "name", "kind").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("country", SortKey.optional("country"));
        sortable.put("founded_on", SortKey.optional("foundedOn"));
        return new Listing<>(Organization.class, sortable, List.of("code"))
                .where(
                        Listing.contains("concat(e.code, ' ', e.name, ' ', coalesce(e.shortName, ''))")
                                + " or exists (select 1 from OrganizationName n where n.organization = e.code and "
                                + Listing.contains("n.name") + ")"
                                + " or exists (select 1 from OrganizationAlias a where a.organization = e.code and "
                                + Listing.contains("a.name") + ")",
                        "q",
                        Listing.containing(q))
                .where("e.kind in :kinds", "kinds", kinds)
                .where("e.country in :countries", "countries", countries);
    }
}
