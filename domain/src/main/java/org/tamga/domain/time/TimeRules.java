package org.tamga.domain.time;

import java.time.LocalDate;

/**
 * The rules of time for partial dates and a day. Each rule exists twice, side by side: in Java, and as an HQL condition
 * on the text of the date. An HQL condition on an unknown date is itself unknown, so it matches no row.
 *
 * <p>In HQL, a date is the path of an attribute, and a day a parameter of the form yyyy-MM-dd. The texts compare as the
 * dates do: a prefix sorts before its days, and an end is compared at its own precision.
 */
public final class TimeRules {

    private TimeRules() {}

    /** Whether a date has come by a day, its first possible day that is; an unknown date has not. */
    public static boolean begun(PartialDate date, LocalDate day) {
        return date != null && !date.first().isAfter(day);
    }

    /** {@link #begun(PartialDate, LocalDate)} in HQL. */
    public static String begun(String date, String day) {
        return "cast(%s as String) <= %s".formatted(date, day);
    }

    /** Whether a date is over on a day, its last possible day that is; an unknown date is not. */
    public static boolean ended(PartialDate date, LocalDate day) {
        return date != null && date.last().isBefore(day);
    }

    /** {@link #ended(PartialDate, LocalDate)} in HQL. */
    public static String ended(String date, String day) {
        return "cast(%1$s as String) < left(%2$s, length(cast(%1$s as String)))".formatted(date, day);
    }

    /** Whether a date has come by a day for certain, its last possible day that is; an unknown date has not. */
    public static boolean begunForCertain(PartialDate date, LocalDate day) {
        return date != null && !date.last().isAfter(day);
    }

    /**
     * {@link #begunForCertain(PartialDate, LocalDate)} in HQL.
     *
     * @param next the day after the day
     */
    public static String begunForCertain(String date, String next) {
        return ended(date, next);
    }

    /** Whether a date may be over on a day, its first possible day that is; an unknown date is not. */
    public static boolean mayHaveEnded(PartialDate date, LocalDate day) {
        return date != null && date.first().isBefore(day);
    }

    /**
     * {@link #mayHaveEnded(PartialDate, LocalDate)} in HQL.
     *
     * @param previous the day before the day
     */
    public static String mayHaveEnded(String date, String previous) {
        return begun(date, previous);
    }
}
