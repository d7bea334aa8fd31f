package org.tamga.importer.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A column of a table: its name, what its values look like, and what they refer to.
 *
 * @param key whether it belongs to the natural key of the row
 * @param references the table of whose key this value is one, or null
 * @param list whether the value is a list, its items separated by ';'
 * @param form what a value matches whole, or null
 * @param values the only values, or none if any will do
 */
public record Column(
        String name,
        Type type,
        boolean required,
        boolean key,
        String references,
        boolean list,
        Form form,
        Set<String> values,
        int maxLength,
        BigDecimal min,
        BigDecimal max) {

    /** What a value is, in the file and in the store. */
    public enum Type {
        TEXT,
        DATE,
        BOOLEAN,
        INTEGER,
        DECIMAL,
        URL
    }

    /** A pattern, and in words what matches it. */
    public record Form(Pattern pattern, String words) {}

    private static Column of(String name, Type type, int maxLength) {
        return new Column(name, type, false, false, null, false, null, Set.of(), maxLength, null, null);
    }

    /** Free text of at most so many characters. */
    public static Column text(String name, int maxLength) {
        return of(name, Type.TEXT, maxLength);
    }

    /** An identifier of letters, digits, '-', '_' and '.'. */
    public static Column code(String name, int maxLength) {
        return of(name, Type.TEXT, maxLength)
                .matching(
                        "[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*",
                        "a code of letters and digits, with '-', '_' or '.' between them");
    }

    /** A reference to a country by its alpha-3 code. */
    public static Column country(String name) {
        return of(name, Type.TEXT, 3)
                .matching("[A-Z]{3}", "three capital letters")
                .references("countries");
    }

    /** A word of an open vocabulary: lower-case letters, digits and '_'. */
    public static Column word(String name) {
        return of(name, Type.TEXT, 40).matching("[a-z][a-z0-9_]*", "a word of small letters, digits and '_'");
    }

    /** One of a closed set of words. */
    public static Column choice(String name, String... words) {
        return new Column(
                name, Type.TEXT, false, false, null, false, null, new TreeSet<>(List.of(words)), 20, null, null);
    }

    /** A partial date. */
    public static Column date(String name) {
        return of(name, Type.DATE, 10);
    }

    /** true or false. */
    public static Column bool(String name) {
        return of(name, Type.BOOLEAN, 5);
    }

    /** A whole number in a range. */
    public static Column integer(String name, int min, int max) {
        return new Column(
                name,
                Type.INTEGER,
                false,
                false,
                null,
                false,
                null,
                Set.of(),
                40,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max));
    }

    /** A plain decimal that is not negative. */
    public static Column decimal(String name) {
        return new Column(name, Type.DECIMAL, false, false, null, false, null, Set.of(), 40, BigDecimal.ZERO, null);
    }

    /** An absolute http or https address. */
    public static Column url(String name) {
        return url(name, 2000);
    }

    /** An absolute http or https address of at most so many characters. */
    public static Column url(String name, int maxLength) {
        return of(name, Type.URL, maxLength);
    }

    /** The same column, but it must not be empty. */
    public Column notEmpty() {
        return new Column(name, type, true, key, references, list, form, values, maxLength, min, max);
    }

    /** The same column as part of the key; a key is not empty. */
    public Column asKey() {
        return new Column(name, type, true, true, references, list, form, values, maxLength, min, max);
    }

    /** The same column as a part of the key that may be unknown. */
    public Column asOptionalKey() {
        return new Column(name, type, false, true, references, list, form, values, maxLength, min, max);
    }

    /** The same column as a reference to the one-column key of a table. */
    public Column references(String table) {
        return new Column(name, type, required, key, table, list, form, values, maxLength, min, max);
    }

    /** The same column with values that match a pattern whole; the words say what does. */
    public Column matching(String pattern, String words) {
        var form = new Form(Pattern.compile(pattern), words);
        return new Column(name, type, required, key, references, list, form, values, maxLength, min, max);
    }

    /** The same column with values that are a language tag. */
    public Column matchingLanguage() {
        return matching("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag such as kk or uz-Latn");
    }

    /** The same column as a list; each item must fulfil what the column asks, the length is that of the list. */
    public Column listOf(int maxLength) {
        return new Column(name, type, required, key, references, true, form, values, maxLength, min, max);
    }

    /** The items of a value that is not empty: those of a list, or the value itself. */
    public List<String> items(String value) {
        return list ? List.of(value.split(";")) : List.of(value);
    }
}
