package org.tamga.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table, with the same names in datasets and in the database. */
public final class Table {

    /** Columns that together are the key of a row in another table, or in this one. */
    public record Reference(List<String> columns, String table) {}

    /**
     * Columns in each of which no two rows have the same value, among the rows that have one and in which a further column
     * is empty.
     */
    private record Unique(String empty, List<String> columns) {
        static final Unique NONE = new Unique(null, List.of());
    }

    /** A rule over one row. */
    @FunctionalInterface
    public interface Rule {
        void check(Row row, Report report);
    }

    /** Collects the problems of the row that a rule checks. */
    @FunctionalInterface
    public interface Report {
        /** Reports a problem of one column, or of the whole row if the column is null. */
        void problem(String column, String rule, String message);
    }

    /** A column of files that an application wrote, which follows from the others and is not read. */
    public static final String CERTAINTY = "certainty";

    /** How many sources a row may cite. */
    private static final int CITATIONS = 50;

    private final String name;
    private final String title;
    private final String description;
    private final List<Column> columns;
    private final List<Reference> references;
    private final List<Rule> rules;
    private final Unique unique;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] keyPositions;
    private final List<Reference> singleReferences;

    private Table(
            String name,
            String title,
            String description,
            List<Column> columns,
            List<Reference> references,
            List<Rule> rules,
            Unique unique) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.columns = columns;
        this.references = references;
        this.rules = rules;
        this.unique = unique;
        columns.forEach(column -> positions.put(column.name(), positions.size()));
        this.keyPositions = columns.stream()
                .filter(Column::key)
                .mapToInt(column -> positions.get(column.name()))
                .toArray();
        this.singleReferences = Stream.concat(
                        columns.stream()
                                .filter(column -> column.references() != null && !column.list())
                                .map(column -> new Reference(List.of(column.name()), column.references())),
                        references.stream())
                .toList();
    }

    /** A table with these columns. */
    static Table of(String name, String title, String description, ColumnBuilder... columns) {
        var built = Arrays.stream(columns).map(ColumnBuilder::build).toList();
        return new Table(name, title, description, built, List.of(), List.of(), Unique.NONE);
    }

    /** A table whose rows are facts: its columns, then the citations of each row. */
    static Table cited(String name, String title, String description, ColumnBuilder... columns) {
        var source = ColumnBuilder.code("source", 80)
                .described("Sources", "The ids of the sources that state it, separated by ';'")
                .notEmpty()
                .references("sources")
                .listOf(CITATIONS, 1000);
        var locator = ColumnBuilder.text("locator", 2000)
                .described(
                        "Locators",
                        "The place in each source, separated by ';' in step with the sources; empty if no source has one");
        return of(name, title, description, plus(columns, source, locator)).with(Table::citationsInStep);
    }

    /** A table whose key contains the one source that states the row. */
    static Table stated(String name, String title, String description, ColumnBuilder... columns) {
        var source = ColumnBuilder.code("source", 80)
                .described("Source", "The id of the source that states it")
                .example("itu-gci-2020")
                .asKey()
                .references("sources");
        var locator = ColumnBuilder.text("locator", 2000).described("Locator", "The place in the source");
        return of(name, title, description, plus(columns, source, locator));
    }

    private static ColumnBuilder[] plus(ColumnBuilder[] columns, ColumnBuilder... more) {
        return Stream.of(columns, more).flatMap(Stream::of).toArray(ColumnBuilder[]::new);
    }

    /** The same table with one more rule. */
    Table with(Rule rule) {
        return new Table(name, title, description, columns, references, plus(rules, rule), unique);
    }

    /** The same table with a reference to a key of several columns. */
    Table referring(String table, String... columns) {
        var reference = new Reference(List.of(columns), table);
        return new Table(name, title, description, this.columns, plus(references, reference), rules, unique);
    }

    /** The same table with columns in which no two rows have the same value, among the rows in which one is empty. */
    Table uniqueWithout(String empty, String... names) {
        return new Table(name, title, description, columns, references, rules, new Unique(empty, List.of(names)));
    }

    /** The same table, in which no date is before the last known one of the columns before it. */
    Table inOrder(String... dates) {
        return with((row, report) -> checkOrder(row, report, dates));
    }

    /** Reports each date of a row that is before the last known one of the columns before it. */
    static void checkOrder(Row row, Report report, String... dates) {
        String before = null;
        for (var column : dates) {
            var date = row.date(column);
            if (date != null && before != null) {
                var from = row.date(before);
                if (date.last().isBefore(from.first())) {
                    report.problem(column, "order", "is before " + before + ", " + from);
                }
            }
            before = date == null ? before : column;
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    public String name() {
        return name;
    }

    /** A short heading for people. */
    public String title() {
        return title;
    }

    /** A description of its rows. */
    public String description() {
        return description;
    }

    /** The columns in the order of the files. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether a file may have this column although the table has not. */
    public boolean ignores(String column) {
        return column.equals(CERTAINTY) && has("attested_on");
    }

    /** The references to keys of several columns. */
    public List<Reference> references() {
        return references;
    }

    /** The references that a row makes to one other row each, by one column or by several. */
    public List<Reference> singleReferences() {
        return singleReferences;
    }

    /** What a row must fulfil beside its columns. */
    public List<Rule> rules() {
        return rules;
    }

    /** The columns outside the key whose value in this row no other row may have. */
    public List<String> uniques(Row row) {
        return unique.columns().stream()
                .filter(column -> row.get(column) != null && row.get(unique.empty()) == null)
                .toList();
    }

    /** The names of the key's columns. */
    public String[] key() {
        return columns.stream().filter(Column::key).map(Column::name).toArray(String[]::new);
    }

    /** The natural key of a row with these values. */
    public String key(String[] values) {
        return Key.of(keyValues(values));
    }

    /** Those of a row's values that are its key. */
    public String[] keyValues(String[] values) {
        var key = new String[keyPositions.length];
        for (var i = 0; i < key.length; i++) {
            key[i] = values[keyPositions[i]];
        }
        return key;
    }

    /** The column of this name, if there is one. */
    public Optional<Column> column(String column) {
        return Optional.ofNullable(positions.get(column)).map(columns::get);
    }

    /** Whether there is a column of this name. */
    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The place of a column, from 0. */
    public int position(String column) {
        return positions.get(column);
    }

    @Override
    public String toString() {
        return name;
    }

    private static void citationsInStep(Row row, Report report) {
        var source = row.get("source");
        var locator = row.get("locator");
        if (source == null || locator == null) {
            return;
        }
        var sources = source.split(";", -1).length;
        var locators = locator.split(";", -1).length;
        if (sources != locators) {
            report.problem(
                    "locator",
                    "citations",
                    "has " + locators + " places for " + sources
                            + " sources; separate them by ';' in step with source, or leave locator empty");
        }
    }
}
