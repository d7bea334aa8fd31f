package org.tamga.domain.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;

/** A country's part in an instrument: it signed, ratified, is bound, withdrew, or was invited. */
@Entity
@Table(name = "instrument_parties")
public class InstrumentParty extends CitedFact {

    /** {@link #holds} in HQL, for the parameter {@code :day}. */
    public static final String HOLDS = """
            %1$s and (%2$s or %3$s or %4$s
             or e.signedOn is null and e.ratifiedOn is null and e.inForceOn is null
             and (not exists (select 1 from InstrumentEvent v where v.instrument = e.instrument)
              or exists (select 1 from InstrumentEvent v where v.instrument = e.instrument and %5$s)))""".formatted(
                    TimeRules.notEnded("e.withdrawnOn", ":day"),
                    TimeRules.begun("e.signedOn", ":day"),
                    TimeRules.begun("e.ratifiedOn", ":day"),
                    TimeRules.begun("e.inForceOn", ":day"),
                    TimeRules.begun("v.date", ":day"));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String country;
    public String role;
    public String consent;
    public PartialDate signedOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String signedOnSort;

    public PartialDate ratifiedOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String ratifiedOnSort;

    public PartialDate inForceOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String inForceOnSort;

    public PartialDate withdrawnOn;
    public String note;

    /**
     * The parties of instruments by country and role; an empty collection matches everything.
     *
     * @param day the day on which the part must hold, or null for the parties of any time
     */
    public static Listing<InstrumentParty> list(
            Collection<String> instruments, Collection<String> countries, Collection<String> roles, LocalDate day) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("instrument", "country", "role").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("signed_on", SortKey.optional("signedOn"));
        sortable.put("ratified_on", SortKey.optional("ratifiedOn"));
        sortable.put("in_force_on", SortKey.optional("inForceOn"));
        var listing = new Listing<>(InstrumentParty.class, sortable, List.of("instrument", "country"))
                .where("e.instrument in :instruments", "instruments", instruments)
                .where("e.country in :countries", "countries", countries)
                .where("e.role in :roles", "roles", roles);
        return day == null ? listing : listing.where(HOLDS, "day", day.toString());
    }

    /**
     * Whether this part holds on a day: its earliest known date has come, and the country has not withdrawn. A part
     * without any date begins with the first event of the instrument.
     *
     * @param events the events of the instrument
     */
    public boolean holds(List<InstrumentEvent> events, LocalDate day) {
        if (TimeRules.ended(withdrawnOn, day)) {
            return false;
        }
        var undated = signedOn == null && ratifiedOn == null && inForceOn == null;
        return undated
                ? events.isEmpty() || events.stream().anyMatch(event -> TimeRules.begun(event.date, day))
                : Stream.of(signedOn, ratifiedOn, inForceOn).anyMatch(date -> TimeRules.begun(date, day));
    }

    /**
     * The state on a day that follows from the known dates: {@code withdrawn}, {@code in_force}, {@code ratified},
     * {@code signed}, or {@code unknown} if none of them has come.
     */
    public String state(LocalDate day) {
        if (TimeRules.ended(withdrawnOn, day)) {
            return "withdrawn";
        }
        if (TimeRules.begun(inForceOn, day)) {
            return "in_force";
        }
        if (TimeRules.begun(ratifiedOn, day)) {
            return "ratified";
        }
        return TimeRules.begun(signedOn, day) ? "signed" : "unknown";
    }
}
