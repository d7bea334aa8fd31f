package org.tamga.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, as in EDTF level 0: {@code 2019}, {@code 2019-05}, {@code 2019-05-03}.
 *
 * @param year 0 to 9999
 * @param month 1 to 12, or 0 if unknown
 * @param day 1 to 31, or 0 if unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORMAT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::toString);

    /** @throws DateTimeException if there is no such year, month or day */
    public PartialDate {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("Year must be 0 to 9999, not " + year);
        }
        LocalDate.of(year, month == 0 && day == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** @throws DateTimeParseException if the text has none of the three formats, or names a day that does not exist */
    public static PartialDate parse(String text) {
        var matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeParseException("not yyyy, yyyy-MM or yyyy-MM-dd", text, 0);
        }
        try {
            return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
        } catch (DateTimeException impossible) {
            throw new DateTimeParseException(impossible.getMessage(), text, 0, impossible);
        }
    }

    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        var number = Integer.parseInt(digits);
        if (number == 0 && digits.length() == 2) {
            throw new DateTimeException("Month and day start at 01");
        }
        return number;
    }

    /** The first day that this date can mean: a start is read so. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date can mean: an end is read so. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** By time; a less precise date sorts before the dates that it contains. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        // String.formatted would write the digits of the default locale, Arabic ones for instance.
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
