package org.tamga.domain.country;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;

/** A country or territory of ISO 3166-1 with its place in the UN M49 regions. */
@Entity
@Table(name = "countries")
public class Country extends CitedFact {

    /** A condition on {@code e.country} that holds for the countries of one of {@code :regions}, see {@link #in}. */
    public static final String IN_REGION = "e.country in (select c.code from Country c where " + in("c") + ")";

    @Id
    public String code;

    public String alpha2;

    @Column(name = "\"numeric\"")
    public String numeric;

    public String name;
    public String officialName;
    public String region;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String regionSort;

    public String regionCode;
    public String subregion;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String subregionSort;

    public String subregionCode;
    public String intermediateRegion;
    public String intermediateRegionCode;
    public Boolean independent;
    public PartialDate independentSince;
    public String independenceStatement;

    /** The first day on which it exists under its code, or null. */
    public PartialDate validFrom;

    /** The last day on which it exists under its code, or null if it still does. */
    public PartialDate validUntil;

    public Boolean ldc;
    public Boolean lldc;
    public Boolean sids;
    public String wikidata;

    /**
     * Countries by name in any language or by code, by region (name or M49 code of any level, lower-case), by the
     * organizations in which they have one of the given statuses on a day, and by their roles in instruments.
     *
     * @param certainty how sure the membership must be: what is only possible is not certain in another organization
     */
    public static Listing<Country> list(
            String q,
            Collection<String> regions,
            Collection<String> organizations,
            Collection<String> statuses,
            LocalDate day,
            Certainty certainty,
            Collection<String> instruments,
            Collection<String> roles) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("code", "name").forEach(field -> sortable.put(field, SortKey.text(field)));
        List.of("region", "subregion").forEach(field -> sortable.put(field, SortKey.optional(field)));
        var listing = new Listing<>(Country.class, sortable, List.of("code"))
                .where(
                        Listing.contains(
                                        "concat(e.code, ' ', coalesce(e.alpha2, ''), ' ', coalesce(e.numeric, ''), ' ', e.name)")
                                + " or exists (select 1 from CountryName n where n.country = e.code and ("
                                + Listing.contains("n.name") + " or " + Listing.contains("n.officialName") + "))"
                                + " or exists (select 1 from CountryAlias a where a.country = e.code and "
                                + Listing.contains("a.name") + ")",
                        "q",
                        Listing.containing(q))
                .where(in("e"), "regions", regions)
                .where(
                        "e.code in (select p.country from InstrumentParty p where p.instrument in :instruments and p.role in :roles)",
                        "instruments",
                        instruments);
        if (!instruments.isEmpty()) {
            listing.parameter("roles", roles);
        }
        if (!organizations.isEmpty()) {
            listing.where(inOrganization(statuses, certainty), "organizations", organizations)
                    .parameter("day", day.toString());
            if (certainty == Certainty.POSSIBLE) {
                listing.where("not " + inOrganization(statuses, Certainty.CERTAIN));
            }
            if (!statuses.isEmpty()) {
                listing.parameter("statuses", statuses);
            }
        }
        return listing;
    }

    private static String inOrganization(Collection<String> statuses, Certainty certainty) {
        return "e.code in (select m.country from Membership m where m.organization in :organizations and "
                + Membership.holds("m", statuses, certainty)
                + (statuses.isEmpty() ? "" : " and m.status in :statuses") + ")";
    }

    /** The names of its regions of all levels by their codes. */
    Map<String, String> regions() {
        var regions = new LinkedHashMap<String, String>();
        regions.put(regionCode, region);
        regions.put(subregionCode, subregion);
        regions.put(intermediateRegionCode, intermediateRegion);
        regions.values().removeIf(Objects::isNull);
        regions.keySet().removeIf(Objects::isNull);
        return regions;
    }

    /** Sorts what goes on after what has ended. */
    static String end(PartialDate date) {
        return date == null ? "9999" : date.toString();
    }

    /** Leaves out of a list what did not exist on a day, or does not any more if the day is null. */
    public static Listing<Country> existing(Listing<Country> listing, LocalDate day) {
        if (day == null) {
            return listing.where("e.validUntil is null");
        }
        return listing.where("(e.validFrom is null or " + TimeRules.begun("e.validFrom", ":existing")
                        + ") and (e.validUntil is null or not " + TimeRules.ended("e.validUntil", ":existing") + ")")
                .parameter("existing", day.toString());
    }

    /** Whether it belongs to one of these regions, given by name in lower case or by M49 code. */
    public boolean isIn(Collection<String> regions) {
        return Stream.of(region, subregion, intermediateRegion)
                        .anyMatch(name -> name != null && regions.contains(name.toLowerCase(Locale.ROOT)))
                || Stream.of(regionCode, subregionCode, intermediateRegionCode)
                        .anyMatch(code -> code != null && regions.contains(code));
    }

    /** The same in HQL, with the regions as {@code :regions}. */
    private static String in(String alias) {
        return "folded(%1$s.region) in :regions or folded(%1$s.subregion) in :regions or folded(%1$s.intermediateRegion) in :regions or %1$s.regionCode in :regions or %1$s.subregionCode in :regions or %1$s.intermediateRegionCode in :regions"
                .formatted(alias);
    }

    /**
     * The codes of the countries that match all given filters: the codes, the regions, and full membership of an
     * organization on a day, this sure and no surer. An empty collection matches everything.
     */
    public static List<String> codes(
            Collection<String> countries,
            Collection<String> regions,
            Collection<String> organizations,
            LocalDate day,
            Certainty certainty) {
        var listing = list(null, regions, organizations, Membership.FULL, day, certainty, List.of(), List.of())
                .where("e.code in :countries", "countries", countries);
        return listing.page(1000, null).stream().map(row -> row.entity().code).toList();
    }
}
