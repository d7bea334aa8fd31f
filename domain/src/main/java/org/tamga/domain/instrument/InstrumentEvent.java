package org.tamga.domain.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;

/** A dated step in the life of an instrument: adopted, signed, approved, in force, amended, expired, ... */
@Entity
@Table(name = "instrument_events")
public class InstrumentEvent extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String kind;

    @Column(name = "\"date\"")
    public PartialDate date;

    public String place;
    public String note;

    /** Events by instrument and kind; an empty collection matches everything. */
    public static Listing<InstrumentEvent> list(Collection<String> instruments, Collection<String> kinds) {
        var sortable = new LinkedHashMap<String, SortKey>();
        sortable.put("instrument", SortKey.text("instrument"));
        sortable.put("date", SortKey.date("date"));
        sortable.put("kind", SortKey.text("kind"));
        return new Listing<>(InstrumentEvent.class, sortable, List.of("instrument", "date", "kind"))
                .where("e.instrument in :instruments", "instruments", instruments)
                .where("e.kind in :kinds", "kinds", kinds);
    }

    /** The events of these instruments, each list in order of time. */
    public static Map<String, List<InstrumentEvent>> of(Collection<String> instruments) {
        var events = new HashMap<String, List<InstrumentEvent>>();
        var left = List.copyOf(instruments);
        for (var from = 0; from < left.size(); from += Instrument.AT_ONCE) {
            var some = left.subList(from, Math.min(left.size(), from + Instrument.AT_ONCE));
            InstrumentEvent.<InstrumentEvent>list("instrument in ?1 order by instrument, date, kind", some)
                    .forEach(event -> events.computeIfAbsent(event.instrument, none -> new ArrayList<>())
                            .add(event));
        }
        return events;
    }
}
