package org.tamga.domain.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

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
        var dates = new PartyDates("party", null, date("2021"), null, null, null, null, READ);
        assertEquals(LocalDate.of(2022, 3, 31), dates.consentedFrom(date("2022-03")));
        assertEquals(READ, dates.consentedFrom(null));
    }

    @Test
    void aSuccessorIsBoundBeforeItDeclares() {
        var dated = party("party", "succession", null, "2006-10-23", "2006-06-03", null);
        assertEquals("unknown", state(dated, "2006-06-02"));
        assertEquals("in_force", state(dated, "2006-06-03"));
        assertEquals(Optional.empty(), dated.validity.on(LocalDate.of(2006, 6, 2)));
    }

    @Test
    void aSuccessorWhoseFirstDayNoSourceGivesIsPossiblyBoundSinceItsIndependence() {
        var dates = new PartyDates("party", "succession", null, date("2006-10-23"), null, null, null, READ);
        var validity = dates.validity(date("2000-12-12"), null, date("2006-06-03"));
        assertEquals(new Validity("2006-06-03", "2006-10-23", "9999-12-31", "9999-12-31"), validity);
        assertEquals(LocalDate.of(2006, 10, 23), dates.consentedFrom(null));
        var acceded = new PartyDates("party", "accession", null, date("2006-10-23"), null, null, null, READ);
        assertEquals(
                "2006-10-23", acceded.validity(null, null, date("2006-06-03")).possibleFrom());
    }

    @Test
    void aDefinitiveSignatureIsConsent() {
        var signed = party("signatory", "definitive_signature", "2023-02-09", null, null, null);
        assertEquals("unknown", state(signed, "2023-02-08"));
        assertEquals("ratified", state(signed, "2023-02-09"));
        assertEquals("signed", state(party("signatory", "2023-02-09", null, null, null), "2023-02-09"));
    }

    @Test
    void aPartyThatLeftAndCameBackIsOneTwice() {
        var first = party("party", null, null, "1946-11-04", "1984-12-31");
        var second = party("party", null, null, "2003-10-01", "2018-12-31");
        assertEquals("in_force unknown", state(first, "1984-12-31") + " " + state(second, "1984-12-31"));
        assertEquals("withdrawn unknown", state(first, "1985-01-01") + " " + state(second, "1985-01-01"));
        assertEquals("withdrawn in_force", state(first, "2003-10-01") + " " + state(second, "2003-10-01"));
        assertEquals(Optional.empty(), first.validity.on(LocalDate.of(1990, 1, 1)));
        assertEquals(Optional.empty(), second.validity.on(LocalDate.of(1990, 1, 1)));
    }

    @Test
    void aPartyOfWhichTheEndAloneIsKnownWasBoundOnItsLastDay() {
        var left = party("party", null, null, null, "1984-12-31");
        assertEquals("in_force", state(left, "1984-12-31"));
        assertEquals("unknown", state(left, "1984-12-30"));
    }

    private static String state(InstrumentParty party, String day) {
        return party.state(LocalDate.parse(day), "in_force");
    }

    private static InstrumentParty party(
            String role, String signed, String ratified, String inForce, String withdrawn) {
        return party(role, null, signed, ratified, inForce, withdrawn);
    }

    private static InstrumentParty party(
            String role, String consent, String signed, String ratified, String inForce, String withdrawn) {
        var party = new InstrumentParty();
        party.role = role;
        party.consent = consent;
        party.signedOn = date(signed);
        party.ratifiedOn = date(ratified);
        party.inForceOn = date(inForce);
        party.withdrawnOn = date(withdrawn);
        var dates = new PartyDates(
                role, consent, party.signedOn, party.ratifiedOn, party.inForceOn, party.withdrawnOn, null, READ);
        party.validity = dates.validity(null, null, null);
        party.consentedFrom = dates.consentedFrom(null).toString();
        return party;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
