package org.tamga.domain.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamga.domain.ListColumn;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;

/** A law, decree, concept, strategy, treaty, agreement, declaration or other text by which states act in the field. */
@Entity
@Table(name = "instruments")
public class Instrument extends CitedFact {

    /** The events by which a text comes to be; the first of them starts the effect of a text that does not bind. */
    static final Set<String> MAKING = Set.of("adopted", "approved", "issued", "signed");

    /** {@link #state} in HQL, for the parameters {@code :making} and those of {@link #days}. */
    static final String STATE = """
            case when %1$s then 'ended' when e.type like 'draft%%' then 'draft' when %2$s then 'unknown'
            when e.validFrom is not null and not %3$s then 'not_yet'
            when e.validFrom is not null and not %4$s then 'unknown'
            when e.validFrom is not null then case when e.binding = false then 'adopted' else 'in_force' end
            when exists (select 1 from InstrumentEvent v where v.instrument = e.id)
             and not exists (select 1 from InstrumentEvent v where v.instrument = e.id and %5$s) then 'not_yet'
            when e.binding = false
             and exists (select 1 from InstrumentEvent v where v.instrument = e.id and v.kind in :making and %6$s)
             then 'adopted' else 'unknown' end""".formatted(
                    TimeRules.ended("e.validUntil", ":day"),
                    TimeRules.mayHaveEnded("e.validUntil", ":previous"),
                    TimeRules.begun("e.validFrom", ":day"),
                    TimeRules.begunForCertain("e.validFrom", ":next"),
                    TimeRules.begun("v.date", ":day"),
                    TimeRules.begunForCertain("v.date", ":next"));

    /** A statement takes a bounded number of parameters. */
    static final int AT_ONCE = 500;

    @Id
    public String id;

    /** The id in upper case, by which it is found in any case. */
    @Column(insertable = false, updatable = false)
    public String idUpper;

    public String title;
    public String originalTitle;
    public String originalLanguage;
    public String type;
    public String level;
    public Boolean binding;

    @Column(name = "\"number\"")
    public String number;

    public String identifiers;
    public String country;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String countrySort;

    public String organization;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String organizationSort;

    public PartialDate validFrom;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String validFromSort;

    public PartialDate validUntil;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String validUntilSort;

    /** The earliest date known of it, or empty. Written by the importer. */
    public String firstDate = "";

    public String depositary;
    public String place;
    public String url;
    public String topics;
    public Boolean partiesComplete;
    public String note;

    /** The filters of the list of instruments; null or empty matches everything. Regions are lower-case. */
    public record Filter(
            String q,
            Collection<String> types,
            Collection<String> levels,
            Collection<String> topics,
            Collection<String> countries,
            Collection<String> roles,
            Collection<String> organizations,
            Boolean binding,
            String from,
            String to,
            Collection<String> states) {}

    /**
     * Instruments of a country are its own and those in which it has one of the roles; from and to bound the date of
     * one of their events.
     *
     * @param day the day on which the states are meant
     */
    public static Listing<Instrument> list(Filter filter, LocalDate day) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("id", "title", "type", "level").forEach(field -> sortable.put(field, SortKey.text(field)));
        List.of("country", "organization").forEach(field -> sortable.put(field, SortKey.optional(field)));
        sortable.put("date", SortKey.text("firstDate"));
        sortable.put("valid_from", SortKey.optional("validFrom"));
        sortable.put("valid_until", SortKey.optional("validUntil"));
        var listing = new Listing<>(Instrument.class, sortable, List.of("id"))
                .where(
                        Listing.contains(
                                "concat(e.id, ' ', e.title, ' ', coalesce(e.originalTitle, ''), ' ', coalesce(e.number, ''), ' ',"
                                        + " coalesce(e.identifiers, ''))"),
                        "q",
                        Listing.containing(filter.q()))
                .where("e.type in :types", "types", filter.types())
                .where("e.level in :levels", "levels", filter.levels())
                .where(
                        "e.country in :countries or exists (select 1 from InstrumentParty p where p.instrument = e.id and p.country in :countries and p.role in :roles)",
                        "countries",
                        filter.countries())
                .where("e.organization in :organizations", "organizations", filter.organizations())
                .where("e.binding = :binding", "binding", filter.binding());
        if (!filter.countries().isEmpty()) {
            listing.parameter("roles", filter.roles());
        }
        if (filter.from() != null || filter.to() != null) {
            listing.where("exists (select 1 from InstrumentEvent v where v.instrument = e.id and %s and not %s)"
                            .formatted(TimeRules.begun("v.date", ":to"), TimeRules.ended("v.date", ":from")))
                    .parameter("from", filter.from() == null ? "0000-01-01" : filter.from())
                    .parameter("to", filter.to() == null ? "9999-12-31" : filter.to());
        }
        ListColumn.containsAny(listing, "topics", filter.topics());
        if (!filter.states().isEmpty()) {
            listing.where(STATE + " in :states", "states", filter.states()).parameter("making", MAKING);
            days(day).forEach(listing::parameter);
        }
        return listing;
    }

    /** The parameters of {@link #STATE} for a day. */
    static Map<String, String> days(LocalDate day) {
        return Map.of(
                "day",
                day.toString(),
                "next",
                day.plusDays(1).toString(),
                "previous",
                day.minusDays(1).toString());
    }

    /** What decides on a day whether a part in an instrument counts. */
    public record OnDay(String id, String level, String state) {}

    /** All instruments on a day, by id. */
    public static Map<String, OnDay> states(LocalDate day) {
        var query = getEntityManager()
                .createQuery("select e.id, e.level, " + STATE + " from Instrument e", OnDay.class)
                .setParameter("making", MAKING);
        days(day).forEach(query::setParameter);
        var states = new HashMap<String, OnDay>();
        query.getResultStream().forEach(text -> states.put(text.id, text));
        return states;
    }

    /** The states of some instruments on a day, by id. */
    public static Map<String, String> states(Collection<String> ids, LocalDate day) {
        var events = InstrumentEvent.of(ids);
        var states = new HashMap<String, String>();
        byId(ids)
                .forEach((id, instrument) -> states.put(id, instrument.state(events.getOrDefault(id, List.of()), day)));
        return states;
    }

    /** The ids of the instruments on one of these topics. */
    public static Set<String> about(Collection<String> topics) {
        var listing = new Listing<>(Instrument.class, Map.of("id", SortKey.text("id")), List.of("id"));
        ListColumn.containsAny(listing, "topics", topics);
        var ids = new HashSet<String>();
        listing.each("e.id", String.class, 1000, ids::addAll);
        return ids;
    }

    /** The instruments with these ids, in any number, by id. */
    public static Map<String, Instrument> byId(Collection<String> ids) {
        var found = new HashMap<String, Instrument>();
        var left = new ArrayList<>(ids);
        for (var from = 0; from < left.size(); from += AT_ONCE) {
            Instrument.<Instrument>list("id in ?1", left.subList(from, Math.min(left.size(), from + AT_ONCE)))
                    .forEach(instrument -> found.put(instrument.id, instrument));
        }
        return found;
    }

    /**
     * Whether this text is {@code in_force} on a day, {@code adopted} if it does not bind, {@code not_yet}, {@code
     * ended}, {@code draft} for good, or {@code unknown}. It has its effect from valid_from to valid_until, both
     * included; a bound that is known to the year or the month leaves days on which that is unknown. Without a known
     * valid_from, a text that does not bind has its effect from the day it was made, a text whose every event is later
     * is not yet, and of any other it is unknown.
     *
     * @param events the events of this instrument
     */
    public String state(List<InstrumentEvent> events, LocalDate day) {
        if (TimeRules.ended(validUntil, day)) {
            return "ended";
        }
        if (type != null && type.startsWith("draft")) {
            return "draft";
        }
        if (TimeRules.mayHaveEnded(validUntil, day)) {
            return "unknown";
        }
        var isNonBinding = Boolean.FALSE.equals(binding);
        if (validFrom != null) {
            var effect = isNonBinding ? "adopted" : "in_force";
            return !TimeRules.begun(validFrom, day)
                    ? "not_yet"
                    : TimeRules.begunForCertain(validFrom, day) ? effect : "unknown";
        }
        if (!events.isEmpty() && events.stream().noneMatch(event -> TimeRules.begun(event.date, day))) {
            return "not_yet";
        }
        var isMade = events.stream()
                .anyMatch(event -> MAKING.contains(event.kind) && TimeRules.begunForCertain(event.date, day));
        return isNonBinding && isMade ? "adopted" : "unknown";
    }
}
