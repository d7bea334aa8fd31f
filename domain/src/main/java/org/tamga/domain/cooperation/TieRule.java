package org.tamga.domain.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;

/**
 * What makes a tie.
 *
 * @param observers whether observers of an organization hold it as a tie, and not its full members alone. No other status
 *     does: not associates, partners or dialogue partners, nor members that are suspended or take no part
 * @param signatories whether signing is enough, and not being bound alone
 */
public record TieRule(boolean observers, boolean signatories) {

    /** Roles of countries that did not sign a text: it is open to them, or their experts wrote it. */
    private static final Set<String> NOT_PARTIES = Set.of("invited", "expert_state");

    /** Roles that say that a country consented to be bound, even where no source gives the day. */
    private static final Set<String> CONSENTED = Set.of("party", "contracting_state", "ratifying");

    /** The statuses that count. */
    public List<String> statuses() {
        return observers ? List.of("member", "participating_state", "observer") : Membership.FULL;
    }

    /** Whether a country with this role signed the text. */
    public static boolean isParty(String role) {
        return !NOT_PARTIES.contains(role);
    }

    /**
     * Whether a part in an instrument counts on a day on which it has begun and is not withdrawn. A national text never
     * counts, nor one that has ended. With signatories, every other part does. Without, the country must be bound: its own
     * entry into force has come; or it consented (a ratification has come, or the role says so), no source gives its own
     * entry into force, and the instrument is in force; or the text does not bind and has its effect. What is not known to
     * be in force does not count as in force.
     *
     * @param text the instrument on the day
     */
    public boolean counts(InstrumentParty party, Instrument.OnDay text, LocalDate day) {
        if ("national".equals(text.level()) || "ended".equals(text.state()) || !isParty(party.role)) {
            return false;
        }
        var stateOfParty = party.state(day);
        if (stateOfParty.equals("withdrawn")) {
            return false;
        }
        if (signatories || stateOfParty.equals("in_force")) {
            return true;
        }
        var consented = stateOfParty.equals("ratified") || CONSENTED.contains(party.role);
        return text.state().equals("in_force")
                && party.inForceOn == null
                && (consented || Boolean.FALSE.equals(text.binding()));
    }
}
