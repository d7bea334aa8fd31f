package org.tamga.importer.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.table.Column;

/** Checks one value: the rule that it breaks, and the remedy. */
final class ValueCheck {

    /** A broken rule, by its name, with the remedy. */
    record Fault(String rule, String message) {}

    /** Spaces of every kind, also those that do not break and those without a width, which spreadsheets leave behind. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]+");

    private static final char REPLACED = '\uFFFD';

    private static final Set<String> MISSING = Set.of(
            "na",
            "n/a",
            "n.a.",
            "#n/a",
            "nan",
            "null",
            "none",
            "nil",
            "-",
            "--",
            "–",
            "—",
            ".",
            "..",
            "...",
            "…",
            "?",
            "-9",
            "-99",
            "-999",
            "unknown",
            "missing",
            "not available");

    private static final Pattern BEFORE_DOI =
            Pattern.compile("(?i)(https?://)?((dx|www)\\.)?doi\\.org/|doi:\\s*|urn:doi:|info:doi/");

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
        var unseen = unseen(column, value);
        if (unseen.isPresent()) {
            return unseen;
        }
        if (column.type() == Column.Type.TEXT || column.type() == Column.Type.URL || column.list()) {
            var lost = lost(value);
            if (lost.isPresent()) {
                return lost;
            }
        }
        if (value.length() > column.maxLength() && column.type() != Column.Type.DATE) {
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

    /** Letters of codes and digits of numbers with something between them that nobody sees. */
    private static Optional<Fault> unseen(Column column, String value) {
        if (column.type() == Column.Type.TEXT
                && column.format() == null
                && column.values().isEmpty()) {
            return Optional.empty();
        }
        var found = INVISIBLE.matcher(value);
        if (!found.find()) {
            return Optional.empty();
        }
        var before = value.substring(0, found.start());
        return fault(
                "invisible",
                "has an invisible character (U+%04X) %s; write \"%s\""
                        .formatted(
                                (int) value.charAt(found.start()),
                                before.isEmpty() ? "at its beginning" : "after " + before,
                                INVISIBLE.matcher(value).replaceAll("")));
    }

    /** Letters that a program lost, or took for those of another encoding. */
    private static Optional<Fault> lost(String value) {
        if (value.indexOf(REPLACED) >= 0) {
            return fault("encoding", "has the character U+FFFD in the place of a letter that some program lost");
        }
        if (value.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        try {
            var bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(value));
            var meant = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return fault("encoding", "is UTF-8 that was read as Windows-1252; write \"" + meant + "\"");
        } catch (CharacterCodingException notSo) {
            return Optional.empty();
        }
    }

    /** Whether a text is what people and programs write if there is no value. */
    static boolean isMissing(String value) {
        return MISSING.contains(value.toLowerCase(Locale.ROOT));
    }

    /** What to do if there is no value for a column. */
    static String missing(Column column) {
        return column.required() ? "stands for no value; leave the row out" : "stands for no value; leave it empty";
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
            case DATE -> DateCheck.check(value);
            case BOOLEAN -> bool(value);
            case INTEGER, DECIMAL -> NumberCheck.check(column, value);
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
        var doi = BEFORE_DOI.matcher(value);
        if (doi.lookingAt() && pattern.matcher(value.substring(doi.end())).matches()) {
            return fault("pattern", "has an address before the DOI; write " + value.substring(doi.end()));
        }
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
        if (isMissing(value)) {
            return fault("missing", missing(column));
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

    private static Optional<Fault> bool(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Optional.empty();
        }
        return fault("boolean", "is neither true nor false");
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
