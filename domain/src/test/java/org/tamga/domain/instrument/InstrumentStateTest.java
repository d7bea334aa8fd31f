package org.tamga.domain.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.PartialDate;

class InstrumentStateTest {

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        var law = instrument(true, "2016-01-01", "2020-06-30");
        assertEquals("not_yet", state(law, "2015-12-31"));
        assertEquals("in_force", state(law, "2016-01-01"));
        assertEquals("in_force", state(law, "2020-06-30"));
        assertEquals("ended", state(law, "2020-07-01"));
    }

    @Test
    void isUnknownOnTheDaysThatACoarseBoundLeavesOpen() {
        var law = instrument(true, "2016", "2020");
        assertEquals("not_yet", state(law, "2015-12-31"));
        assertEquals("unknown", state(law, "2016-01-01"));
        assertEquals("in_force", state(law, "2016-12-31"));
        assertEquals("in_force", state(law, "2020-01-01"));
        assertEquals("unknown", state(law, "2020-01-02"));
        assertEquals("ended", state(law, "2021-01-01"));
    }

    @Test
    void isADraftWhateverWasApprovedAboutIt() {
        var draft = instrument(false, null, null);
        draft.type = "draft_agreement";
        assertEquals("draft", state(draft, "2021-01-01", event("approved", "2020-11-11")));
    }

    @Test
    void staysInForceWithoutAnEnd() {
        assertEquals("in_force", state(instrument(true, "2016", null), "2026-11-21"));
    }

    @Test
    void hasEndedEvenIfNobodyKnowsWhenItBegan() {
        assertEquals("ended", state(instrument(true, null, "2020"), "2021-01-01"));
    }

    @Test
    void isUnknownWithoutAnyDate() {
        assertEquals("unknown", state(instrument(true, null, null), "2026-11-21"));
        assertEquals("unknown", state(instrument(false, null, null), "2026-11-21"));
    }

    @Test
    void isNotYetBeforeItsFirstEvent() {
        assertEquals("not_yet", state(instrument(true, null, null), "2009-06-15", event("signed", "2009-06-16")));
        assertEquals("not_yet", state(instrument(false, null, null), "2008-12-31", event("adopted", "2009")));
    }

    @Test
    void isAdoptedOnceMadeIfItDoesNotBind() {
        var statement = instrument(false, null, null);
        assertEquals("adopted", state(statement, "2009-06-16", event("adopted", "2009-06-16")));
        assertEquals("unknown", state(statement, "2009-06-16", event("reported", "2009-06-16")));
        assertEquals("adopted", state(instrument(false, "2013", null), "2014-01-01"));
    }

    @Test
    void isUnknownOnceSignedIfItBindsOrMayBind() {
        assertEquals("unknown", state(instrument(true, null, null), "2010-01-01", event("signed", "2009-06-16")));
        assertEquals("unknown", state(instrument(null, null, null), "2010-01-01", event("signed", "2009-06-16")));
    }

    @Test
    void countsOnlyTheEventsThatHaveCome() {
        var statement = instrument(false, null, null);
        assertEquals("unknown", state(statement, "2010-01-01", event("proposed", "2009"), event("adopted", "2011")));
    }

    private static String state(Instrument instrument, String day, InstrumentEvent... events) {
        return instrument.state(List.of(events), LocalDate.parse(day));
    }

    private static Instrument instrument(Boolean binding, String from, String until) {
        var instrument = new Instrument();
        instrument.binding = binding;
        instrument.validFrom = from == null ? null : PartialDate.parse(from);
        instrument.validUntil = until == null ? null : PartialDate.parse(until);
        return instrument;
    }

    private static InstrumentEvent event(String kind, String date) {
        var event = new InstrumentEvent();
        event.kind = kind;
        event.date = PartialDate.parse(date);
        return event;
    }
}
