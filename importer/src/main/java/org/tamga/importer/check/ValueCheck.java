package org.tamga.importer.check;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tamga.domain.time.PartialDate;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.table.Column;

/** Checks one value: the rule that it breaks, and the remedy. */
final class ValueCheck {

    /** A broken rule, by its name, with the remedy. */
    record Fault(String rule, String message) {}

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern LOCAL_DATE = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})(-\\d{2})?");

    /** Spaces of every kind, also those that do not break and those without a width, which spreadsheets leave behind. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

    /** Cyrillic and Greek letters that look like the Latin ones that codes are made of. */
    private static final Map<Character, Character> LOOK_ALIKES =
            lookAlikes("АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXo");

    private ValueCheck() {}

    /**
     * What is wrong with a value that is not empty, if anything.
     *
     * @param countries says which country a text may mean
     */
    static Optional<Fault> check(Column column, String value, UnaryOperator<String> countries) {
        var stripped = AROUND.matcher(value).replaceAll("");
        if (!value.equals(stripped)) {
            return stripped.isEmpty()
                    ? fault("spaces", "is only spaces; leave it empty")
                    : fault("spaces", "has spaces around it; write \"" + stripped + "\"");
        }
        if (value.length() > column.maxLength()) {
            return isCountry(column) && !column.list()
                    ? noCountry(value, countries)
                    : fault("length", "is longer than " + column.maxLength() + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return fault("characters", "contains a control character or a line break");
        }
        if (!column.list()) {
            return item(column, value, countries);
        }
        var items = column.items(value);
        if (items.size() > column.maxItems()) {
            return fault("items", "has " + items.size() + " items; at most " + column.maxItems() + " are allowed");
        }
        for (var part : items) {
            var fault = part.isEmpty() ? fault("list", "has an empty item between ';'") : item(column, part, countries);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isCountry(Column column) {
        return "countries".equals(column.references());
    }

    private static Optional<Fault> noCountry(String value, UnaryOperator<String> countries) {
        return fault("pattern", "is not the alpha-3 code of a country, three capital letters" + countries.apply(value));
    }

    private static Optional<Fault> item(Column column, String value, UnaryOperator<String> countries) {
        return switch (column.type()) {
            case TEXT -> text(column, value, countries);
            case DATE -> date(value);
            case BOOLEAN -> bool(value);
            case INTEGER, DECIMAL -> number(column, value);
            case URL -> url(value);
        };
    }

    private static Optional<Fault> text(Column column, String value, UnaryOperator<String> countries) {
        if (!column.values().isEmpty() && !column.values().contains(value)) {
            return fault(
                    "values",
                    "is none of " + String.join(", ", column.values()) + Nearest.hint(value, column.values()));
        }
        if (column.format() == null || column.format().pattern().matcher(value).matches()) {
            return Optional.empty();
        }
        var pattern = column.format().pattern();
        var latin = latin(value);
        if (!latin.equals(value)) {
            var at = firstDifference(value, latin);
            return fault(
                    "look_alike",
                    "has the letter %s (U+%04X) that only looks like the Latin %s; write \"%s\""
                            .formatted(value.charAt(at), (int) value.charAt(at), latin.charAt(at), latin));
        }
        if (isCountry(column)) {
            return noCountry(value, countries);
        }
        var upper = value.toUpperCase(Locale.ROOT);
        if (pattern.matcher(upper).matches()) {
            return fault("pattern", "is in small letters; write \"" + upper + "\"");
        }
        var lower = value.toLowerCase(Locale.ROOT);
        if (pattern.matcher(lower).matches()) {
            return fault("pattern", "has capital letters; write \"" + lower + "\"");
        }
        return fault("pattern", "is not " + column.format().words());
    }

    private static Optional<Fault> date(String value) {
        try {
            PartialDate.parse(value);
            return Optional.empty();
        } catch (DateTimeParseException malformed) {
            var iso = ISO_DATE.matcher(value);
            if (iso.matches()) {
                return fault("date", noSuchDay(iso.group(1), iso.group(2)));
            }
            var local = LOCAL_DATE.matcher(value);
            if (local.matches()) {
                return fault("date", localDate(local.group(1), local.group(2), local.group(3)));
            }
            return fault("date", "is not a date; write yyyy, yyyy-mm or yyyy-mm-dd");
        }
    }

    private static String noSuchDay(String year, String month) {
        var number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return "is not a date: there is no month " + month;
        }
        var of = YearMonth.of(Integer.parseInt(year), number);
        return "is not a date: " + of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                + of.lengthOfMonth() + " days";
    }

    /** 31.12.2020 can only be one day, 3/5/2019 can be two. */
    private static String localDate(String first, String second, String year) {
        var dayFirst = iso(year, second, first);
        var monthFirst = iso(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return "can be " + dayFirst.get() + " or " + monthFirst.get() + "; write yyyy-mm-dd";
        }
        return dayFirst.or(() -> monthFirst)
                .map(date -> "is not written yyyy-mm-dd; write " + date)
                .orElseGet(() -> noSuchDay(year, twoDigits(Integer.parseInt(second) > 12 ? first : second)));
    }

    private static Optional<PartialDate> iso(String year, String month, String day) {
        try {
            return Optional.of(PartialDate.parse(year + "-" + twoDigits(month) + "-" + twoDigits(day)));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<Fault> bool(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Optional.empty();
        }
        return fault("boolean", "is neither true nor false");
    }

    private static Optional<Fault> number(Column column, String value) {
        if (COMMA_DECIMAL.matcher(value).matches()) {
            return fault("decimal_comma", "has a decimal comma; write " + value.replace(',', '.'));
        }
        if (!PLAIN_DECIMAL.matcher(value).matches()) {
            return fault("number", "is not a decimal number such as 12.5");
        }
        if (column.type() == Column.Type.INTEGER && value.contains(".")) {
            return fault("number", "is not a whole number");
        }
        var number = new BigDecimal(value);
        if (column.min() != null && number.compareTo(column.min()) < 0) {
            return fault("range", "is below " + column.min().toPlainString());
        }
        if (column.max() != null && number.compareTo(column.max()) > 0) {
            return fault("range", "is above " + column.max().toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<Fault> url(String value) {
        try {
            var uri = new URI(value);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.empty();
            }
        } catch (URISyntaxException malformed) {
            return fault("url", "is not a URL: " + malformed.getReason());
        }
        return fault("url", "is not an absolute http or https URL");
    }

    private static Optional<Fault> fault(String rule, String message) {
        return Optional.of(new Fault(rule, message));
    }

    private static String latin(String value) {
        var latin = new StringBuilder(value);
        for (var i = 0; i < value.length(); i++) {
            latin.setCharAt(i, LOOK_ALIKES.getOrDefault(value.charAt(i), value.charAt(i)));
        }
        return latin.toString();
    }

    private static int firstDifference(String a, String b) {
        var at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static Map<Character, Character> lookAlikes(String from, String to) {
        var map = new HashMap<Character, Character>();
        for (var i = 0; i < from.length(); i++) {
            map.put(from.charAt(i), to.charAt(i));
        }
        return map;
    }
}
