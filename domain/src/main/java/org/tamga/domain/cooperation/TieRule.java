package org.tamga.domain.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.instrument.PartyDates;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.TimeRules;

/**
 * What makes a tie.
 *
 * @param observers whether observers of an organization hold it as a tie, and not its full members alone. No other status
 *     does: not associates, partners or dialogue partners, nor members that are suspended or take no part
 * @param signatories whether signing is enough, and not being bound alone
 */
public record TieRule(boolean observers, boolean signatories) {

    /** States of texts that tie nobody. */
    private static final Set<String> NEVER = Set.of("ended", "draft");

    /** The statuses that count. */
    public List<String> statuses() {
        return observers ? List.of("member", "participating_state", "observer") : Membership.FULL;
    }

    /**
     * How sure a part in an instrument counts on a day; empty if it does not. A national text never counts, nor a
     * draft, nor one that has ended. With signatories, every other part does. Without, the country must
     * be bound: its own entry into force has come; or it consented, no source gives its own entry into force, and the
     * instrument is in force; or the text does not bind and has its effect. Where that is not known, as of a text that
     * both signed and whose entry into force no source gives, it counts only possibly.
     *
     * @param text the instrument on the day
     */
    public Optional<Certainty> counts(InstrumentParty party, Instrument.OnDay text, LocalDate day) {
        var isOut = "national".equals(text.level()) || NEVER.contains(text.state());
        var holds = party.validity.on(day);
        if (isOut || holds.isEmpty() || !InstrumentParty.isParty(party.role)) {
            return Optional.empty();
        }
        if (signatories) {
            return holds;
        }
        if ("not_yet".equals(text.state()) || TimeRules.ended(party.withdrawnOn, day)) {
            return Optional.empty();
        }
        var isBound = switch (party.state(day, text.state())) {
            case "in_force" -> true;
            case "ratified" -> "in_force".equals(text.state()) && party.inForceOn == null;
            default -> "adopted".equals(text.state()) && holds.get() == Certainty.CERTAIN;
        };
        if (isBound) {
            return Optional.of(Certainty.CERTAIN);
        }
        return mayBeBound(party, text, day) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private static boolean mayBeBound(InstrumentParty party, Instrument.OnDay text, LocalDate day) {
        if (party.inForceOn != null) {
            return TimeRules.begun(party.inForceOn, day);
        }
        var mayHaveConsented = party.ratifiedOn != null && !PartyDates.isDeclaredAfterwards(party.consent)
                ? TimeRules.begun(party.ratifiedOn, day)
                : PartyDates.CONSENTED.contains(party.role);
        return "unknown".equals(text.state()) || "adopted".equals(text.state()) || mayHaveConsented;
    }
}
