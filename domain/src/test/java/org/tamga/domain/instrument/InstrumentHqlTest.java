package org.tamga.domain.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.MemoryStore.complete;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.tamga.domain.MemoryStore;
import org.tamga.domain.time.Dates;
import org.tamga.domain.time.PartialDate;

/** The rules of time of instruments and of their parties say in HQL what they say in Java. */
class InstrumentHqlTest {

    private static final PartialDate MIDDLE = PartialDate.parse("2020-02");

    private final Map<Instrument, List<InstrumentEvent>> instruments = new LinkedHashMap<>();
    private Session store;

    private static InstrumentEvent event(String kind, PartialDate date) {
        var event = complete(new InstrumentEvent());
        event.kind = kind;
        event.date = date;
        return event;
    }

    private Instrument instrument(PartialDate from, PartialDate until, Boolean binding, InstrumentEvent... events) {
        var instrument = complete(new Instrument());
        instrument.id = "instrument-" + instruments.size();
        instrument.title = instrument.id;
        instrument.type = "treaty";
        instrument.level = "regional";
        instrument.binding = binding;
        instrument.validFrom = from;
        instrument.validUntil = until;
        store.persist(instrument);
        for (var event : events) {
            event.instrument = instrument.id;
            store.persist(event);
        }
        instruments.put(instrument, List.of(events));
        return instrument;
    }

    /** Writes the rows; no query need look for changes from here on. */
    private void settle() {
        store.flush();
        store.setHibernateFlushMode(FlushMode.MANUAL);
    }

    private Map<String, String> states(LocalDate day) {
        var states = new TreeMap<String, String>();
        var query = store.createQuery("select e.id, " + Instrument.STATE + " from Instrument e", Object[].class)
                .setParameter("making", Instrument.MAKING);
        Instrument.days(day).forEach(query::setParameter);
        query.getResultList().forEach(row -> states.put((String) row[0], (String) row[1]));
        return states;
    }

    @Test
    void theStateOfAnInstrument() {
        MemoryStore.run(session -> {
            store = session;
            var known = Dates.DATES.subList(1, Dates.DATES.size());
            Dates.DATES.forEach(from -> Dates.DATES.forEach(until -> instrument(from, until, true)));
            Dates.DATES.forEach(from -> instrument(from, null, false));
            instrument(null, MIDDLE, false, event("signed", MIDDLE)).type = "draft_agreement";
            for (var date : known) {
                for (var binding : Arrays.asList(true, false, null)) {
                    instrument(null, null, binding, event("adopted", date));
                    instrument(null, MIDDLE, binding, event("amended", date));
                }
                known.forEach(other -> instrument(null, null, false, event("expired", date), event("signed", other)));
            }
            settle();
            for (var day : Dates.DAYS) {
                var expected = new TreeMap<String, String>();
                instruments.forEach((instrument, events) -> expected.put(instrument.id, instrument.state(events, day)));
                assertEquals(expected, states(day), day.toString());
            }
        });
    }
}
