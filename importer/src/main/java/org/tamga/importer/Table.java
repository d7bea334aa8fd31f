package org.tamga.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a dataset brings it and as the store keeps it, under the same names.
 *
 * @param columns in the order of the files
 * @param references to keys of several columns
 * @param rules what a row must fulfil beside its columns
 * @param uniques columns outside the key in which no two rows have one value
 * @param positions the place of each column, from 0
 */
public record Table(
        String name,
        List<Column> columns,
        List<Reference> references,
        List<Rule> rules,
        List<String> uniques,
        Map<String, Integer> positions) {

    /** Columns that together are the key of a row in another table, or in this one. */
    public record Reference(List<String> columns, String table) {}

    /** A rule over one row; what it finds wrong it reports by column. */
    @FunctionalInterface
    public interface Rule {
        void check(Row row, Check.Report report);
    }

    /** A table with these columns. */
    public static Table of(String name, Column... columns) {
        var positions = new HashMap<String, Integer>();
        for (var column : columns) {
            positions.put(column.name(), positions.size());
        }
        return new Table(name, List.of(columns), List.of(), List.of(), List.of(), positions);
    }

    /** A table whose rows are facts: its columns, then the citations of each row. */
    public static Table cited(String name, Column... columns) {
        var all = new ArrayList<>(List.of(columns));
        all.add(Column.code("source", 1000).notEmpty().references("sources").listOf(1000));
        all.add(Column.text("locator", 2000));
        return of(name, all.toArray(Column[]::new)).with(Table::citationsInStep);
    }

    /** A table whose key contains the one source that states the row. */
    public static Table stated(String name, Column... columns) {
        var all = new ArrayList<>(List.of(columns));
        all.add(Column.code("source", 80).asKey().references("sources"));
        all.add(Column.text("locator", 2000));
        return of(name, all.toArray(Column[]::new));
    }

    /** The same table with one more rule. */
    public Table with(Rule rule) {
        var all = new ArrayList<>(rules);
        all.add(rule);
        return new Table(name, columns, references, all, uniques, positions);
    }

    /** The same table with a reference to a key of several columns. */
    public Table referring(String table, String... columns) {
        var all = new ArrayList<>(references);
        all.add(new Reference(List.of(columns), table));
        return new Table(name, this.columns, all, rules, uniques, positions);
    }

    /** The same table with columns in which no two rows have one value. */
    public Table unique(String... names) {
        return new Table(name, columns, references, rules, List.of(names), positions);
    }

    /** The same table, in which no date is before the last known one of the columns before it. */
    public Table inOrder(String... dates) {
        return with((row, report) -> {
            String before = null;
            for (var column : dates) {
                var date = report.date(row, column);
                if (date != null && before != null) {
                    var from = report.date(row, before);
                    if (date.last().isBefore(from.first())) {
                        report.problem(row, column, "order", "is before " + before + ", " + from);
                    }
                }
                before = date == null ? before : column;
            }
        });
    }

    /** The names of the key's columns. */
    public String[] key() {
        return columns.stream().filter(Column::key).map(Column::name).toArray(String[]::new);
    }

    /** The place of a column, from 0. */
    public int position(String column) {
        return positions.get(column);
    }

    private static void citationsInStep(Row row, Check.Report report) {
        var source = row.get("source");
        var locator = row.get("locator");
        if (source == null || locator == null) {
            return;
        }
        var sources = source.split(";", -1).length;
        var locators = locator.split(";", -1).length;
        if (sources != locators) {
            report.problem(
                    row,
                    "locator",
                    "citations",
                    "has " + locators + " places for " + sources
                            + " sources; separate them by ';' in step with source, or leave locator empty");
        }
    }
}
