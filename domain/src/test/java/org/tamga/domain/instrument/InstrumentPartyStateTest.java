package org.tamga.domain.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;

class InstrumentPartyStateTest {

    private static final LocalDate READ = LocalDate.of(2026, 11, 21);

    @Test
    void followsTheDatesThatHaveComeForCertain() {
        var party = party("party", "2009-06-16", "2010-03", "2011", "2020-05-31");
        assertEquals("unknown", state(party, "2009-06-15"));
        assertEquals("signed", state(party, "2010-03-30"));
        assertEquals("ratified", state(party, "2010-03-31"));
        assertEquals("ratified", state(party, "2011-12-30"));
        assertEquals("in_force", state(party, "2011-12-31"));
        assertEquals("in_force", state(party, "2020-05-31"));
        assertEquals("withdrawn", state(party, "2020-06-01"));
    }

    @Test
    void aPartyWithoutDatesIsBoundFromTheDayThatASourceSaysSo() {
        var party = party("party", "2009-06-16", null, null, null);
        assertEquals("signed", state(party, "2026-11-20"));
        assertEquals("in_force", state(party, "2026-11-21"));
        assertEquals("ratified", party.state(READ, "unknown"));
        assertEquals("ratified", state(party("contracting_state", null, null, null, null), "2026-11-21"));
        assertEquals("signed", state(party("signatory", null, null, null, null), "2026-11-21"));
    }

    @Test
    void aTextThatDoesNotBindIsAdopted() {
        var party = party("adopting_state", "2017-10-09", null, null, null);
        assertEquals("adopted", party.state(LocalDate.of(2017, 10, 9), "adopted"));
        assertEquals("unknown", party.state(LocalDate.of(2017, 10, 8), "adopted"));
    }

    @Test
    void aRatificationTakenBackLeavesTheSignature() {
        var signatory = party("signatory", "1996-09-24", "2000-06-30", null, "2023-11-02");
        assertEquals("ratified", state(signatory, "2023-11-02"));
        assertEquals("signed", state(signatory, "2023-11-03"));
        assertEquals(Optional.of(Certainty.CERTAIN), signatory.validity.on(LocalDate.of(2023, 11, 3)));
    }

    @Test
    void aTextOfTwoBindsBothAtOnce() {
        var dates = new PartyDates("party", date("2021"), null, null, null, null, READ);
        assertEquals(LocalDate.of(2022, 3, 31), dates.consentedFrom(date("2022-03")));
        assertEquals(READ, dates.consentedFrom(null));
    }

    private static String state(InstrumentParty party, String day) {
        return party.state(LocalDate.parse(day), "in_force");
    }

    private static InstrumentParty party(
            String role, String signed, String ratified, String inForce, String withdrawn) {
        var party = new InstrumentParty();
        party.role = role;
        party.signedOn = date(signed);
        party.ratifiedOn = date(ratified);
        party.inForceOn = date(inForce);
        party.withdrawnOn = date(withdrawn);
        var dates =
                new PartyDates(role, party.signedOn, party.ratifiedOn, party.inForceOn, party.withdrawnOn, null, READ);
        party.validity = dates.validity(null, null, null);
        party.consentedFrom = dates.consentedFrom(null).toString();
        return party;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
