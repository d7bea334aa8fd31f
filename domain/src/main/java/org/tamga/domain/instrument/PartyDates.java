package org.tamga.domain.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

/**
 * What is known of when a country's part in an instrument holds.
 *
 * @param attestedOn the earliest day of which a source says that the country has the role, or null
 * @param read the earliest day on which one of the sources was written
 */
public record PartyDates(
        String role,
        PartialDate signedOn,
        PartialDate ratifiedOn,
        PartialDate inForceOn,
        PartialDate withdrawnOn,
        PartialDate attestedOn,
        LocalDate read) {

    /** Roles that say that a country consented to be bound, even where no source gives the day. */
    public static final Set<String> CONSENTED = Set.of("party", "contracting_state", "ratifying");

    /**
     * When the part holds. It begins with its earliest known date, and ends when the country withdraws or the
     * instrument ends; a signatory that takes back its ratification remains one. Each of the parameters is null if it
     * is not known.
     *
     * @param opening the day of the first event of the instrument
     * @param until the last day of the instrument
     * @param independence when the country became independent
     */
    public Validity validity(PartialDate opening, PartialDate until, PartialDate independence) {
        var start = Stream.of(signedOn, ratifiedOn, inForceOn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::first));
        var end = "signatory".equals(role) ? null : withdrawnOn;
        return new Validity.Known(start.orElse(null), end, end != null, attestedOn, read)
                .between(until, start.isPresent() ? null : opening, independence);
    }

    /**
     * The day since which the country has for certain consented to be bound: that of its ratification or of its own
     * entry into force, or the day of which a source says that it is a party; {@link Validity#LAST} if it has not.
     *
     * @param bilateral when a text of two parties came into force, which it does for both at once; else null
     */
    public LocalDate consentedFrom(PartialDate bilateral) {
        var isParty = CONSENTED.contains(role);
        var attested = attestedOn == null ? read : attestedOn.last();
        return Stream.of(ratifiedOn, inForceOn, isParty ? bilateral : null)
                .filter(Objects::nonNull)
                .map(PartialDate::last)
                .reduce(isParty ? attested : Validity.LAST, (one, other) -> one.isBefore(other) ? one : other);
    }
}
