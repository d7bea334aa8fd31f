package org.tamga.domain.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.PartialDate;

class InstrumentPartyStateTest {

    @Test
    void followsTheDatesThatHaveCome() {
        var party = party("2009-06-16", "2010-03", "2011", "2020-05-31");
        assertEquals("unknown", state(party, "2009-06-15"));
        assertEquals("signed", state(party, "2009-06-16"));
        assertEquals("ratified", state(party, "2010-03-01"));
        assertEquals("in_force", state(party, "2011-01-01"));
        assertEquals("in_force", state(party, "2020-05-31"));
        assertEquals("withdrawn", state(party, "2020-06-01"));
    }

    @Test
    void skipsTheStepsThatAreNotKnown() {
        assertEquals("in_force", state(party(null, null, "2011", null), "2011-06-02"));
        assertEquals("signed", state(party("2009", null, null, null), "2026-11-21"));
    }

    @Test
    void isWithdrawnAfterTheLastDayThatTheDateCanMean() {
        var party = party(null, null, null, "2020");
        assertEquals("unknown", state(party, "2020-12-31"));
        assertEquals("withdrawn", state(party, "2021-01-01"));
    }

    @Test
    void isUnknownWithoutDates() {
        assertEquals("unknown", state(party(null, null, null, null), "2026-11-21"));
    }

    private static String state(InstrumentParty party, String day) {
        return party.state(LocalDate.parse(day));
    }

    private static InstrumentParty party(String signed, String ratified, String inForce, String withdrawn) {
        var party = new InstrumentParty();
        party.signedOn = date(signed);
        party.ratifiedOn = date(ratified);
        party.inForceOn = date(inForce);
        party.withdrawnOn = date(withdrawn);
        return party;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
