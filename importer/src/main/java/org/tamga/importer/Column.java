package org.tamga.importer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a table: its name, what its values look like, and what they refer to.
 *
 * @param key whether it belongs to the natural key of the row
 * @param references the table of whose key this value is one, or null
 * @param list whether the value is a list, its items separated by ';'
 */
public record Column(
        String name,
        Type type,
        boolean required,
        boolean key,
        String references,
        boolean list,
        Pattern pattern,
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

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*");

    private static Column of(String name, Type type, int maxLength) {
        return new Column(name, type, false, false, null, false, null, Set.of(), maxLength, null, null);
    }

    /** Free text of at most so many characters. */
    public static Column text(String name, int maxLength) {
        return of(name, Type.TEXT, maxLength);
    }

    /** An identifier of letters, digits, '-', '_' and '.'. */
    public static Column code(String name, int maxLength) {
        return of(name, Type.TEXT, maxLength).matching(CODE);
    }

    /** A reference to a country by its alpha-3 code. */
    public static Column country(String name) {
        return of(name, Type.TEXT, 3).matching(COUNTRY).references("countries");
    }

    /** A word of an open vocabulary: lower-case letters, digits and '_'. */
    public static Column word(String name) {
        return of(name, Type.TEXT, 40).matching(Pattern.compile("[a-z][a-z0-9_]*"));
    }

    /** One of a closed set of words. */
    public static Column choice(String name, String... words) {
        return new Column(
                name,
                Type.TEXT,
                false,
                false,
                null,
                false,
                null,
                new java.util.TreeSet<>(List.of(words)),
                40,
                null,
                null);
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
                10,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max));
    }

    /** A plain decimal that is not negative. */
    public static Column decimal(String name) {
        return new Column(name, Type.DECIMAL, false, false, null, false, null, Set.of(), 40, BigDecimal.ZERO, null);
    }

    /** An absolute http or https address. */
    public static Column url(String name) {
        return of(name, Type.URL, 2000);
    }

    /** The same column, but it must not be empty. */
    public Column notEmpty() {
        return new Column(name, type, true, key, references, list, pattern, values, maxLength, min, max);
    }

    /** The same column as part of the key; a key is not empty. */
    public Column asKey() {
        return new Column(name, type, true, true, references, list, pattern, values, maxLength, min, max);
    }

    /** The same column as a part of the key that may be unknown. */
    public Column asOptionalKey() {
        return new Column(name, type, false, true, references, list, pattern, values, maxLength, min, max);
    }

    /** The same column as a reference to the one-column key of a table. */
    public Column references(String table) {
        return new Column(name, type, required, key, table, list, pattern, values, maxLength, min, max);
    }

    /** The same column with values that match a pattern whole. */
    public Column matching(Pattern pattern) {
        return new Column(name, type, required, key, references, list, pattern, values, maxLength, min, max);
    }

    /** The same column as a list; each item must fulfil what the column asks, the length is that of the list. */
    public Column listOf(int maxLength) {
        return new Column(name, type, required, key, references, true, pattern, values, maxLength, min, max);
    }
}
