package org.tamga.importer.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tamga.importer.table.Column.Format;
import org.tamga.importer.table.Column.Type;

/** Declares a column. */
final class ColumnBuilder {

    /** The words of a closed set are short. */
    private static final int CHOICE_LENGTH = 20;

    private static final int NUMBER_LENGTH = 40;

    private final String name;
    private final Type type;
    private int maxLength;
    private String title;
    private String description;
    private String example;
    private boolean required;
    private boolean key;
    private String references;
    private int maxItems;
    private Format format;
    private Set<String> values = Set.of();
    private boolean vocabulary;
    private BigDecimal min;
    private BigDecimal max;

    private ColumnBuilder(String name, Type type, int maxLength) {
        this.name = name;
        this.type = type;
        this.maxLength = maxLength;
    }

    /** Free text of at most so many characters. */
    static ColumnBuilder text(String name, int maxLength) {
        return new ColumnBuilder(name, Type.TEXT, maxLength);
    }

    /** An identifier of letters, digits, '-', '_' and '.'. */
    static ColumnBuilder code(String name, int maxLength) {
        return text(name, maxLength)
                .matching(
                        "[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*",
                        "a code of letters and digits, with '-', '_' or '.' between them");
    }

    /** A country by its alpha-3 code. */
    static ColumnBuilder country(String name) {
        return text(name, 3).matching("[A-Z]{3}", "three capital letters").references("countries");
    }

    /** Countries by their alpha-3 codes. */
    static ColumnBuilder countries(String name) {
        return country(name).listOf(250, 1000);
    }

    /** A word of an open vocabulary: lower-case letters, digits and '_'. */
    static ColumnBuilder word(String name) {
        return text(name, 40)
                .matching("[a-z][a-z0-9_]*", "a word of small letters, digits and '_'")
                .asVocabulary();
    }

    /** One of a closed set of words. */
    static ColumnBuilder choice(String name, String... words) {
        var column = text(name, CHOICE_LENGTH).asVocabulary();
        column.values = new TreeSet<>(List.of(words));
        return column;
    }

    /** A partial date. */
    static ColumnBuilder date(String name) {
        return new ColumnBuilder(name, Type.DATE, 10);
    }

    /** true or false. */
    static ColumnBuilder bool(String name) {
        return new ColumnBuilder(name, Type.BOOLEAN, 5);
    }

    /** A whole number in a range. */
    static ColumnBuilder integer(String name, int min, int max) {
        var column = new ColumnBuilder(name, Type.INTEGER, NUMBER_LENGTH);
        column.min = BigDecimal.valueOf(min);
        column.max = BigDecimal.valueOf(max);
        return column;
    }

    /** A plain decimal that is not negative. */
    static ColumnBuilder decimal(String name) {
        var column = new ColumnBuilder(name, Type.DECIMAL, NUMBER_LENGTH);
        column.min = BigDecimal.ZERO;
        return column;
    }

    /** The greatest number. */
    ColumnBuilder atMost(int most) {
        max = BigDecimal.valueOf(most);
        return this;
    }

    /** An absolute http or https URL. */
    static ColumnBuilder url(String name) {
        return url(name, 2000);
    }

    /** An absolute http or https URL of at most so many characters. */
    static ColumnBuilder url(String name, int maxLength) {
        return new ColumnBuilder(name, Type.URL, maxLength);
    }

    /** A remark of at most so many characters. */
    static ColumnBuilder note(int maxLength) {
        return text("note", maxLength).described("Note", "What a reader must know of it");
    }

    /** A heading, and a sentence about the meaning of a value. */
    ColumnBuilder described(String title, String description) {
        this.title = title;
        this.description = description;
        return this;
    }

    /** A value of the built-in datasets. */
    ColumnBuilder example(String value) {
        example = value;
        return this;
    }

    /** A value must not be empty. */
    ColumnBuilder notEmpty() {
        required = true;
        return this;
    }

    /** A part of the key; a key is not empty. */
    ColumnBuilder asKey() {
        key = true;
        return notEmpty();
    }

    /** Values that are words of a vocabulary. */
    ColumnBuilder asVocabulary() {
        vocabulary = true;
        return this;
    }

    /** A part of the key that may be unknown. */
    ColumnBuilder asOptionalKey() {
        key = true;
        return this;
    }

    /** A reference to the one-column key of a table. */
    ColumnBuilder references(String table) {
        references = table;
        return this;
    }

    /** Values must match a pattern; the words describe it. */
    ColumnBuilder matching(String pattern, String words) {
        format = new Format(Pattern.compile(pattern), words);
        return this;
    }

    /** Values are language tags. */
    ColumnBuilder matchingLanguage() {
        return matching("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag such as kk or uz-Latn");
    }

    /** A value is a list of at most so many items; the length is that of all of them with the ';' between them. */
    ColumnBuilder listOf(int maxItems, int maxLength) {
        this.maxItems = maxItems;
        this.maxLength = maxLength;
        return this;
    }

    Column build() {
        return new Column(
                name,
                title,
                description,
                example,
                type,
                required,
                key,
                references,
                maxItems,
                format,
                values,
                vocabulary,
                maxLength,
                min,
                max);
    }
}
