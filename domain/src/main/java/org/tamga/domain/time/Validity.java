package org.tamga.domain.time;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which a period holds: for certain between the certain bounds, and else only possibly between the possible
 * ones. All bounds belong to it. They are texts of the form yyyy-MM-dd, which compare as the days do, and have a value
 * even where nothing is known: {@link #FIRST} or {@link #LAST}. A period whose certain bounds cross is nowhere certain.
 *
 * <p>The importer writes it, since it follows from several tables.
 */
@Embeddable
public record Validity(String possibleFrom, String certainFrom, String certainUntil, String possibleUntil) {

    /** Before every other day. */
    public static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    /** After every other day. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * What is known of a period.
     *
     * @param start its first day, or null if no source gives it
     * @param end its last day, or null if it goes on or no source gives it
     * @param ended whether it is known to have ended
     * @param attested the earliest day of which a source says that the period holds, or null if none is named
     * @param read the earliest day on which a source that tells of the period was written
     */
    public record Known(PartialDate start, PartialDate end, boolean ended, PartialDate attested, LocalDate read) {

        /** The day on which an unknown start has come for certain, if the period did not end earlier. */
        private LocalDate begun() {
            var told = attested == null ? read : attested.last();
            return end != null && end.last().isBefore(told) ? end.last() : told;
        }

        /**
         * The days between which a period holds.
         *
         * @param until when it ends at the latest, or null: the end of the organization or the instrument
         * @param since what it cannot precede, each null if it is not known: neither does an organization have members
         *     before its founding, nor is a country in anything before its independence. A start that a source dates
         *     earlier is only possible until then
         */
        public Validity between(PartialDate until, PartialDate... since) {
            var earliest = Stream.of(since)
                    .filter(Objects::nonNull)
                    .map(PartialDate::first)
                    .max(Comparator.naturalOrder())
                    .orElse(FIRST);
            var first = start == null ? earliest : start.first();
            var certain = start == null ? begun() : start.last();
            var lastCertain = LAST;
            var lastPossible = LAST;
            if (end != null) {
                lastCertain = end.first();
                lastPossible = end.last();
            } else if (ended) {
                lastCertain = attested != null ? attested.first() : start != null ? start.last() : FIRST;
                lastPossible = read;
            }
            if (until != null) {
                lastCertain = earlier(lastCertain, until.first());
                lastPossible = earlier(lastPossible, until.last());
            }
            return new Validity(
                    first.toString(),
                    (certain.isBefore(earliest) ? earliest : certain).toString(),
                    lastCertain.toString(),
                    lastPossible.toString());
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return other.isBefore(one) ? other : one;
        }
    }

    /** How sure it is that the period holds on a day; empty if it does not. */
    public Optional<Certainty> on(LocalDate day) {
        var text = day.toString();
        if (text.compareTo(possibleFrom) < 0 || text.compareTo(possibleUntil) > 0) {
            return Optional.empty();
        }
        var certain = text.compareTo(certainFrom) >= 0 && text.compareTo(certainUntil) <= 0;
        return Optional.of(certain ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }

    /** That the period at this path holds for certain on a day, in HQL. */
    public static String certain(String path, String day) {
        return "%1$s.certainFrom <= %2$s and %1$s.certainUntil >= %2$s".formatted(path, day);
    }

    /** That the period at this path holds on a day, be it only possibly, in HQL. */
    public static String held(String path, String day) {
        return "%1$s.possibleFrom <= %2$s and %1$s.possibleUntil >= %2$s".formatted(path, day);
    }

    /** That the period at this path holds on {@code :day}, this sure and no surer, in HQL. */
    public static String holds(String path, Certainty certainty) {
        var certain = certain(path, ":day");
        return certainty == Certainty.CERTAIN ? certain : "%s and not (%s)".formatted(held(path, ":day"), certain);
    }
}
