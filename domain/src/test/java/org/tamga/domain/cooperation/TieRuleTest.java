package org.tamga.domain.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.time.PartialDate;

class TieRuleTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void observersCountOnlyIfAskedForAndPartnersNever() {
        assertEquals(List.of("member", "participating_state"), new TieRule(false, false).statuses());
        assertEquals(List.of("member", "participating_state", "observer"), new TieRule(true, false).statuses());
    }

    @Test
    void anEntryIntoForceOfItsOwnBindsWhateverIsKnownOfTheText() {
        var party = party("party");
        party.inForceOn = new PartialDate(2019, 4, 1);
        assertEquals("in force, signatories", counted(party, treaty(true), "unknown"));
        party.inForceOn = new PartialDate(2020, 1, 2);
        party.signedOn = new PartialDate(2018, 1, 1);
        assertEquals("signatories", counted(party, treaty(true), "in_force"));
    }

    @Test
    void consentBindsOnceTheTextIsInForce() {
        var ratified = party("signatory");
        ratified.ratifiedOn = new PartialDate(2018, 5, 3);
        assertEquals("in force, signatories", counted(ratified, treaty(true), "in_force"));
        assertEquals("signatories", counted(ratified, treaty(true), "unknown"));
        assertEquals("signatories", counted(ratified, treaty(true), "not_yet"));
        assertEquals("in force, signatories", counted(party("contracting_state"), treaty(true), "in_force"));
    }

    @Test
    void aSignatureAloneDoesNotBindUnlessTheTextDoesNotBindAnyone() {
        var signed = party("signatory");
        signed.signedOn = new PartialDate(2009, 6, 16);
        assertEquals("signatories", counted(signed, treaty(true), "in_force"));
        assertEquals("signatories", counted(signed, treaty(null), "in_force"));
        assertEquals("in force, signatories", counted(signed, treaty(false), "in_force"));
    }

    @Test
    void whoWithdrewOrIsInvitedAndWhatEndedOrIsNationalCountsForNobody() {
        var withdrawn = party("party");
        withdrawn.inForceOn = new PartialDate(1994, 4, 20);
        withdrawn.withdrawnOn = new PartialDate(1999, 4, 2);
        assertEquals("", counted(withdrawn, treaty(true), "in_force"));
        assertEquals("", counted(party("invited"), treaty(true), "in_force"));
        assertEquals("", counted(party("expert_state"), treaty(false), "in_force"));
        assertEquals("", counted(party("party"), treaty(true), "ended"));
        var law = treaty(true);
        law.level = "national";
        assertEquals("", counted(party("party"), law, "in_force"));
    }

    @Test
    void onlyInvitedAndExpertStatesAreNoParties() {
        assertTrue(TieRule.isParty("signatory"));
        assertFalse(TieRule.isParty("invited"));
        assertFalse(TieRule.isParty("expert_state"));
    }

    private static String counted(InstrumentParty party, Instrument instrument, String state) {
        var text = new Instrument.OnDay("T", instrument.level, instrument.binding, state);
        var strict = new TieRule(false, false).counts(party, text, DAY);
        var loose = new TieRule(false, true).counts(party, text, DAY);
        return (strict ? "in force, " : "") + (loose ? "signatories" : "");
    }

    private static InstrumentParty party(String role) {
        var party = new InstrumentParty();
        party.role = role;
        return party;
    }

    private static Instrument treaty(Boolean binding) {
        var instrument = new Instrument();
        instrument.level = "regional";
        instrument.binding = binding;
        return instrument;
    }
}
