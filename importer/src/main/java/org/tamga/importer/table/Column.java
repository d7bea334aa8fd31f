package org.tamga.importer.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a table: its name, what its values mean and look like, and what they refer to.
 *
 * @param title a short heading for people
 * @param description what a value says
 * @param example a value of the built-in datasets, or null
 * @param key whether it belongs to the natural key of the row
 * @param references the table of whose key this value is one, or null
 * @param maxItems how many items a value may have, separated by ';', or 0 if a value is not a list
 * @param format the pattern that a value, or each item of a list, must match, or null
 * @param values the only values, or none if any will do
 * @param vocabulary whether its values are the words of a vocabulary, few for many rows
 * @param maxLength how many characters a value may have, all items of a list together
 * @param min the least number, or null
 * @param max the greatest number, or null
 */
public record Column(
        String name,
        String title,
        String description,
        String example,
        Type type,
        boolean required,
        boolean key,
        String references,
        int maxItems,
        Format format,
        Set<String> values,
        boolean vocabulary,
        int maxLength,
        BigDecimal min,
        BigDecimal max) {

    /** The type of a value, in files and in the database. */
    public enum Type {
        TEXT,
        DATE,
        BOOLEAN,
        INTEGER,
        DECIMAL,
        URL
    }

    /** A pattern, and its description in words. */
    public record Format(Pattern pattern, String words) {}

    /** Whether a value is a list, its items separated by ';'. */
    public boolean list() {
        return maxItems > 0;
    }

    /** The items of a value that is not empty: those of a list, or the value itself. */
    public List<String> items(String value) {
        return list() ? List.of(value.split(";", -1)) : List.of(value);
    }
}
