package org.tamga.domain.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;

/** A country's part in an instrument: it signed, ratified, is bound, withdrew, or was invited. */
@Entity
@Table(name = "instrument_parties")
public class InstrumentParty extends CitedFact {

    private static final String NOT_WITHDRAWN =
            "(e.withdrawnOn is null or cast(e.withdrawnOn as String) >= left(:day, length(cast(e.withdrawnOn as String))))";
    private static final String BEGUN =
            "(cast(e.signedOn as String) <= :day or cast(e.ratifiedOn as String) <= :day or cast(e.inForceOn as String) <= :day)";
    private static final String UNDATED = "(e.signedOn is null and e.ratifiedOn is null and e.inForceOn is null"
            + " and (not exists (select 1 from InstrumentEvent v where v.instrument = e.instrument) or exists"
            + " (select 1 from InstrumentEvent v where v.instrument = e.instrument and cast(v.date as String) <= :day)))";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String country;
    public String role;
    public String consent;
    public PartialDate signedOn;
    public PartialDate ratifiedOn;
    public PartialDate inForceOn;
    public PartialDate withdrawnOn;
    public String note;

    /**
     * The parties of instruments by country and role; an empty collection asks for any. On a day, they are those whose earliest known date has come and that have
     * not withdrawn; a party without any date counts from the first event of the instrument.
     *
     * @param day null for the parties of any time
     */
    public static Listing<InstrumentParty> list(
            Collection<String> instruments, Collection<String> countries, Collection<String> roles, LocalDate day) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("instrument", "country", "role").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("signed_on", SortKey.text("signedOn"));
        sortable.put("ratified_on", SortKey.text("ratifiedOn"));
        sortable.put("in_force_on", SortKey.text("inForceOn"));
        var listing = new Listing<>(InstrumentParty.class, sortable, List.of("instrument", "country"))
                .where("e.instrument in :instruments", "instruments", instruments)
                .where("e.country in :countries", "countries", countries)
                .where("e.role in :roles", "roles", roles);
        return day == null
                ? listing
                : listing.where(NOT_WITHDRAWN + " and (" + BEGUN + " or " + UNDATED + ")", "day", day.toString());
    }

    /**
     * What the known dates say of a day: {@code withdrawn}, {@code in_force}, {@code ratified}, {@code signed}, or
     * {@code unknown} if none of them has come.
     */
    public String state(LocalDate day) {
        if (withdrawnOn != null && withdrawnOn.last().isBefore(day)) {
            return "withdrawn";
        }
        if (since(inForceOn, day)) {
            return "in_force";
        }
        if (since(ratifiedOn, day)) {
            return "ratified";
        }
        return since(signedOn, day) ? "signed" : "unknown";
    }

    private static boolean since(PartialDate date, LocalDate day) {
        return date != null && !date.first().isAfter(day);
    }
}
