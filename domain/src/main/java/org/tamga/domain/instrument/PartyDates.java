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
        String consent,
        PartialDate signedOn,
        PartialDate ratifiedOn,
        PartialDate inForceOn,
        PartialDate withdrawnOn,
        PartialDate attestedOn,
        LocalDate read) {

    /** Roles that say that a country consented to be bound, even where no source gives the day. */
    public static final Set<String> CONSENTED = Set.of("party", "contracting_state", "ratifying");

    private static final Set<String> DECLARED_AFTERWARDS = Set.of("succession", "continued_application");

    /**
     * Whether a consent is declared when it has long bound: a successor state is party since its independence, or since
     * the text entered into force if that is later (Vienna Convention on Succession of States in respect of Treaties,
     * 1978, articles 17 and 23).
     */
    public static boolean isDeclaredAfterwards(String consent) {
        return consent != null && DECLARED_AFTERWARDS.contains(consent);
    }

    /**
     * When the part holds. It begins with its earliest known date, and ends when the country withdraws or the
     * instrument ends; a signatory that takes back its ratification remains one. A successor holds it for certain when
     * it declares so, and possibly before, if no source gives the day since which it is bound. Each of the parameters is
     * null if it is not known.
     *
     * @param opening the day of the first event of the instrument
     * @param until the last day of the instrument
     * @param independence when the country became independent
     */
    public Validity validity(PartialDate opening, PartialDate until, PartialDate independence) {
        var declared = isDeclaredAfterwards(consent) && inForceOn == null ? ratifiedOn : null;
        var start = Stream.of(signedOn, declared == null ? ratifiedOn : null, inForceOn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::first));
        var end = "signatory".equals(role) ? null : withdrawnOn;
        var attested = declared == null ? attestedOn : declared;
        return new Validity.Known(start.orElse(null), end, end != null, attested, read)
                .between(until, start.isPresent() ? null : opening, independence);
    }

    /**
     * The day since which the country has for certain consented to be bound: that of its ratification, of a signature
     * that is consent (Vienna Convention on the Law of Treaties, 1969, article 12), or of its own entry into force, or the
     * day of which a source says that it is a party; {@link Validity#LAST} if it has not.
     *
     * @param bilateral when a text of two parties came into force, which it does for both at once; else null
     */
    public LocalDate consentedFrom(PartialDate bilateral) {
        var isParty = CONSENTED.contains(role);
        var attested = attestedOn == null ? read : attestedOn.last();
        if (withdrawnOn != null && withdrawnOn.last().isBefore(attested)) {
            attested = withdrawnOn.last();
        }
        var signed = "definitive_signature".equals(consent) ? signedOn : null;
        return Stream.of(ratifiedOn, inForceOn, signed, isParty ? bilateral : null)
                .filter(Objects::nonNull)
                .map(PartialDate::last)
                .reduce(isParty ? attested : Validity.LAST, (one, other) -> one.isBefore(other) ? one : other);
    }
}
