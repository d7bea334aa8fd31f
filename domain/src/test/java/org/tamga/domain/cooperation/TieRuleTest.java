package org.tamga.domain.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.instrument.PartyDates;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

class TieRuleTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void observersCountOnlyIfAskedForAndPartnersNever() {
        assertEquals(List.of("member", "participating_state"), new TieRule(false, false).statuses());
        assertEquals(List.of("member", "participating_state", "observer"), new TieRule(true, false).statuses());
    }

    @Test
    void anEntryIntoForceOfItsOwnBindsWhateverIsKnownOfTheText() {
        assertEquals("certain certain", counted(party("party", null, null, "2019-04-01"), treaty(true), "unknown"));
        var later = party("party", "2018-01-01", null, "2020-01-02");
        assertEquals("- certain", counted(later, treaty(true), "in_force"));
    }

    @Test
    void consentBindsOnceTheTextIsInForce() {
        var ratified = party("signatory", null, "2018-05-03", null);
        assertEquals("certain certain", counted(ratified, treaty(true), "in_force"));
        assertEquals("possible certain", counted(ratified, treaty(true), "unknown"));
        assertEquals("- certain", counted(ratified, treaty(true), "not_yet"));
        assertEquals(
                "certain certain", counted(party("contracting_state", null, null, null), treaty(true), "in_force"));
    }

    @Test
    void aSignatureAloneDoesNotBindUnlessTheTextDoesNotBindAnyone() {
        var signed = party("signatory", "2009-06-16", null, null);
        assertEquals("- certain", counted(signed, treaty(true), "in_force"));
        assertEquals("- certain", counted(signed, treaty(null), "in_force"));
        assertEquals("certain certain", counted(signed, treaty(false), "adopted"));
    }

    @Test
    void whatBothSignedAndOfWhichNothingMoreIsKnownIsPossible() {
        var signed = party("signatory", "2009-06-16", null, null);
        assertEquals("possible certain", counted(signed, treaty(true), "unknown"));
        var coarse = party("party", "2020", null, null);
        assertEquals("possible possible", counted(coarse, treaty(false), "adopted"));
    }

    @Test
    void whoWithdrewOrIsInvitedAndWhatEndedIsADraftOrIsNationalCountsForNobody() {
        var withdrawn = party("party", null, null, "1994-04-20", "1999-04-02");
        assertEquals("- -", counted(withdrawn, treaty(true), "in_force"));
        assertEquals("- -", counted(party("invited", null, null, null), treaty(true), "in_force"));
        assertEquals("- -", counted(party("expert_state", null, null, null), treaty(false), "adopted"));
        var party = party("party", null, null, "1994-04-20");
        assertEquals("- -", counted(party, treaty(true), "ended"));
        assertEquals("- -", counted(party, treaty(true), "draft"));
        var law = treaty(true);
        law.level = "national";
        assertEquals("- -", counted(party, law, "in_force"));
    }

    @Test
    void onlyInvitedAndExpertStatesAreNoParties() {
        assertTrue(InstrumentParty.isParty("signatory"));
        assertFalse(InstrumentParty.isParty("invited"));
        assertFalse(InstrumentParty.isParty("expert_state"));
    }

    @Test
    void aSuccessorCountsPossiblyUntilItDeclares() {
        var successor = party("party", null, null, null);
        successor.consent = "succession";
        successor.ratifiedOn = date("2030-10-23");
        var dates = new PartyDates("party", "succession", null, successor.ratifiedOn, null, null, null, Validity.LAST);
        successor.validity = dates.validity(null, null, date("2006-06-03"));
        successor.consentedFrom = dates.consentedFrom(null).toString();
        assertEquals("possible possible", counted(successor, treaty(true), "in_force"));
    }

    /** How sure the part counts as in force, and as that of a signatory. */
    private static String counted(InstrumentParty party, Instrument instrument, String state) {
        var text = new Instrument.OnDay("T", instrument.level, state);
        var strict = new TieRule(false, false).counts(party, text, DAY);
        var loose = new TieRule(false, true).counts(party, text, DAY);
        return strict.map(Certainty::toString).orElse("-") + " "
                + loose.map(Certainty::toString).orElse("-");
    }

    /** @param dates signed, ratified, in force, withdrawn */
    private static InstrumentParty party(String role, String... dates) {
        var party = new InstrumentParty();
        party.role = role;
        party.signedOn = date(dates[0]);
        party.ratifiedOn = date(dates[1]);
        party.inForceOn = date(dates[2]);
        party.withdrawnOn = dates.length > 3 ? date(dates[3]) : null;
        var known = new PartyDates(
                role, null, party.signedOn, party.ratifiedOn, party.inForceOn, party.withdrawnOn, null, DAY);
        party.validity = known.validity(null, null, null);
        party.consentedFrom = known.consentedFrom(null).toString();
        return party;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Instrument treaty(Boolean binding) {
        var instrument = new Instrument();
        instrument.level = "regional";
        instrument.binding = binding;
        return instrument;
    }
}
