package org.tamga.importer.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tamga.domain.time.PartialDate;
import org.tamga.importer.check.ValueCheck.Fault;

/** Checks a date: what it is if it is written as treaty tables, spreadsheets and programs write dates. */
final class DateCheck {

    private static final String FORM = "is not a date; write yyyy, yyyy-mm or yyyy-mm-dd";

    /** The last day of a calendar, by which programs mean that there is none. */
    private static final String NEVER = "9999.*";

    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern COMPACT = Pattern.compile("((?:1[5-9]|20)\\d{2})(0[1-9]|1[0-2])(\\d{2})");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-5]\\d{4}(?:\\.0+)?");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?(\\p{L}{3,9})\\.?[ -](\\d{4})(?: ([A-Za-z]{1,2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}), ?(\\d{4})");

    /** The day before the first one of a spreadsheet, which takes 1900 for a leap year. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 30);

    /** What the letters behind a date in the tables of depositaries stand for. */
    private static final Map<String, String> CONSENTS = Map.of(
            "a", "accession",
            "A", "acceptance",
            "AA", "approval",
            "c", "formal_confirmation",
            "d", "succession",
            "r", "ratification",
            "s", "definitive_signature");

    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2000, month)
                    .getMonth()
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT))
            .toList();

    private DateCheck() {}

    /** What is wrong with a date, if anything. */
    static Optional<Fault> check(String value) {
        try {
            PartialDate.parse(value);
            return value.matches(NEVER) ? unknown() : Optional.empty();
        } catch (DateTimeParseException malformed) {
            return value.matches(NEVER + "|0{4}([-/.]?0{2}){0,2}") || ValueCheck.isMissing(value)
                    ? unknown()
                    : Optional.of(new Fault("date", remedy(value)));
        }
    }

    private static Optional<Fault> unknown() {
        return Optional.of(new Fault("missing", "stands for an unknown day; leave it empty"));
    }

    private static String remedy(String value) {
        return find(YEAR_FIRST, value)
                .map(found -> yearFirst(found.group(1), found.group(2), found.group(3)))
                .or(() -> find(LOCAL, value).map(found -> local(found.group(1), found.group(2), found.group(3))))
                .or(() -> find(COMPACT, value).map(found -> yearFirst(found.group(1), found.group(2), found.group(3))))
                .or(() -> find(WITH_TIME, value).flatMap(found -> write(found.group(1))))
                .or(() -> find(DAY_NUMBER, value).map(found -> dayNumber(value)))
                .or(() -> find(DAY_AND_MONTH, value)
                        .flatMap(found -> named(found.group(3), found.group(2), found.group(1), found.group(4))))
                .or(() -> find(MONTH_FIRST, value)
                        .flatMap(found -> named(found.group(3), found.group(1), found.group(2), null)))
                .orElse(FORM);
    }

    private static Optional<MatchResult> find(Pattern pattern, String value) {
        var found = pattern.matcher(value);
        return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    /** 1991-12-00 is a month and 1991-00-00 a year. */
    private static String yearFirst(String year, String month, String day) {
        var isMonth = day == null || Integer.parseInt(day) == 0;
        if (Integer.parseInt(month) == 0) {
            return isMonth ? "is not a date; write " + year : noSuchDay(year, month);
        }
        var text = year + "-" + twoDigits(month) + (isMonth ? "" : "-" + twoDigits(day));
        return write(text).orElseGet(() -> noSuchDay(year, month));
    }

    private static String dayNumber(String value) {
        var day = BEFORE_ALL.plusDays(Integer.parseInt(value.substring(0, 5)));
        return "is not a date; it looks like the day number of a spreadsheet, " + day;
    }

    private static Optional<String> named(String year, String name, String day, String letter) {
        var month = month(name);
        if (month == 0 || letter != null && !CONSENTS.containsKey(letter)) {
            return Optional.empty();
        }
        var text = year + "-" + twoDigits(String.valueOf(month)) + (day == null ? "" : "-" + twoDigits(day));
        var consent = letter == null ? "" : ", and the letter " + letter + " as consent=" + CONSENTS.get(letter);
        return write(text)
                .map(remedy -> remedy + consent)
                .or(() -> Optional.of(noSuchDay(year, String.valueOf(month))));
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return 1
                + IntStream.range(0, MONTHS.size())
                        .filter(i -> MONTHS.get(i).startsWith(lower) || lower.equals("sept") && i == 8)
                        .findFirst()
                        .orElse(-1);
    }

    private static String noSuchDay(String year, String month) {
        var number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return "is not a date: there is no month " + twoDigits(month);
        }
        var of = YearMonth.of(Integer.parseInt(year), number);
        return "is not a date: " + of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                + of.lengthOfMonth() + " days";
    }

    /** 31.12.2020 can only be one day, 3/5/2019 can be two. */
    private static String local(String first, String second, String year) {
        var dayFirst = iso(year + "-" + twoDigits(second) + "-" + twoDigits(first));
        var monthFirst = iso(year + "-" + twoDigits(first) + "-" + twoDigits(second));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return "can be " + dayFirst.get() + " or " + monthFirst.get() + "; write yyyy-mm-dd";
        }
        return dayFirst.or(() -> monthFirst)
                .map(date -> "is not written yyyy-mm-dd; write " + date)
                .orElseGet(() -> noSuchDay(year, Integer.parseInt(second) > 12 ? first : second));
    }

    private static Optional<String> write(String text) {
        return iso(text).map(date -> "is not written yyyy-mm-dd; write " + date);
    }

    private static Optional<PartialDate> iso(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
