package org.tamga.domain.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.ListColumn;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;

/** A project, event, forum, meeting or proposal by which states, organizations or people cooperate. */
@Entity
@Table(name = "initiatives")
public class Initiative extends CitedFact {

    @Id
    public String id;

    public String type;
    public String title;
    public String description;

    @Column(name = "\"start\"")
    public PartialDate start;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String startSort;

    @Column(name = "\"end\"")
    public PartialDate end;

    public String place;
    public String countries;
    public String organizers;
    public String actors;
    public String instruments;
    public String url;

    /** The filters of the list of initiatives; null or empty matches everything. */
    public record Filter(
            String q,
            Collection<String> types,
            Collection<String> countries,
            Collection<String> organizations,
            Collection<String> instruments,
            String from,
            String to) {}

    /** Initiatives that took place, at least in part, between two days; one without a date takes place on none. */
    public static Listing<Initiative> list(Filter filter) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("id", "type", "title").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("start", SortKey.optional("start"));
        var listing = new Listing<>(Initiative.class, sortable, List.of("id"))
                .where(
                        Listing.contains(
                                "concat(e.id, ' ', e.title, ' ', coalesce(e.description, ''), ' ', coalesce(e.actors, ''))"),
                        "q",
                        Listing.containing(filter.q()))
                .where("e.type in :types", "types", filter.types());
        ListColumn.containsAny(listing, "countries", filter.countries());
        ListColumn.containsAny(listing, "organizers", filter.organizations());
        ListColumn.containsAny(listing, "instruments", filter.instruments());
        if (filter.from() != null || filter.to() != null) {
            listing.where(TimeRules.begun("e.start", ":to") + " and not "
                            + TimeRules.ended("coalesce(e.end, e.start)", ":from"))
                    .parameter("from", filter.from() == null ? "0000-01-01" : filter.from())
                    .parameter("to", filter.to() == null ? "9999-12-31" : filter.to());
        }
        return listing;
    }
}
