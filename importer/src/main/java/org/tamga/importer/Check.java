package org.tamga.importer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.PartialDate;
import org.tamga.importer.index.IndexTree;

/** Reads datasets whole and collects everything that is wrong in them, before any row is written. */
public final class Check {

    /** What the rules of a table see and say while it is read. */
    public final class Report {

        /** Says what is wrong with one column of a row, or with all of it if the column is null. */
        public void problem(Row row, String column, String rule, String message) {
            problems.add(row.problem(column, rule, message));
        }

        /** The date in a column, or null. */
        public PartialDate date(Row row, String column) {
            var value = row.get(column);
            return value == null ? null : PartialDate.parse(value);
        }

        /** The number in a column, or null. */
        public BigDecimal decimal(Row row, String column) {
            var value = row.get(column);
            return value == null ? null : new BigDecimal(value);
        }

        /** The trees of the editions read so far. */
        public IndexTree tree() {
            return tree;
        }
    }

    private final Problems problems;
    private final Unread unread;
    private final Report report = new Report();
    private final IndexTree tree = new IndexTree();

    /** For each table its keys, each with the dataset and the line that claim it. */
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    /** The tables with a value that is wrong in itself, so that not all their rows are known. */
    private final Set<Table> faulty = new HashSet<>();

    Check(Problems problems, Unread unread) {
        this.problems = problems;
        this.unread = unread;
    }

    /** Checks the tables of all datasets together, since one may refer to rows of another. */
    void all(Collection<DataPackage> datasets) {
        for (var table : Tables.ALL) {
            for (var dataset : datasets) {
                if (dataset.tables().containsKey(table) && !new CsvFile(dataset, table, problems).read(this::row)) {
                    faulty.add(table);
                    unread.add(table.name(), dataset.name(), dataset.tables().get(table));
                }
            }
            if (table.name().equals("components") && !faulty.contains(table)) {
                tree.check(report);
            }
        }
        unread.report(problems);
    }

    /** What follows from a wrong value is not said again: a rule runs if what it looks at is right. */
    private void row(Row row) {
        var wrong = new HashSet<String>();
        for (var column : row.table().columns()) {
            if (!cell(row, column, row.get(column.name()))) {
                wrong.add(column.name());
            }
        }
        if (sound(wrong, row.table().key())) {
            claim(row, row.table().name(), "key", row.table().key());
        } else {
            unread.add(
                    row.table().name(),
                    row.dataset().name(),
                    row.dataset().tables().get(row.table()));
        }
        for (var unique : row.table().uniques()) {
            if (sound(wrong, unique)) {
                claim(row, row.table().name() + "." + unique, unique, unique);
            }
        }
        for (var reference : row.table().references()) {
            if (sound(wrong, reference.columns().toArray(String[]::new))) {
                reference(row, reference);
            }
        }
        if (wrong.isEmpty()) {
            row.table().rules().forEach(rule -> rule.check(row, report));
        } else {
            faulty.add(row.table());
        }
    }

    private static boolean sound(Set<String> wrong, String... columns) {
        return Stream.of(columns).noneMatch(wrong::contains);
    }

    /** Whether a value is right in itself; one that refers to nothing is, and only reported. */
    private boolean cell(Row row, Column column, String value) {
        if (value == null) {
            if (column.required()) {
                report.problem(row, column.name(), "required", "must not be empty");
            }
            return !column.required();
        }
        var fault = Cell.check(column, value);
        fault.ifPresent(f -> report.problem(row, column.name(), f.rule(), f.message()));
        if (fault.isEmpty() && column.references() != null) {
            for (var item : column.list() ? value.split(";") : new String[] {value}) {
                refer(row, column.name(), column.references(), item + '\u001f', item);
            }
        }
        return fault.isEmpty();
    }

    private void reference(Row row, Table.Reference reference) {
        var columns = reference.columns();
        var text = columns.stream().map(row::get).collect(Collectors.joining(" "));
        var key = row.key(columns.toArray(String[]::new));
        refer(row, columns.get(columns.size() - 1), reference.table(), key, text);
    }

    private void refer(Row row, String column, String table, String key, String text) {
        var known = keys(table);
        if (known.containsKey(key) || unread.holds(table)) {
            return;
        }
        var hint = problems.full() ? "" : Cell.nearest(text, texts(known.keySet()));
        report.problem(row, column, "reference", "\"" + text + "\" is not in " + table + hint);
    }

    private void claim(Row row, String name, String what, String... columns) {
        var place = row.dataset().name() + "/" + row.dataset().tables().get(row.table()) + ", line " + row.line();
        var other = keys(name).putIfAbsent(row.key(columns), place);
        if (other != null) {
            var text = Stream.of(columns)
                    .map(column -> row.get(column) == null ? "no " + column : row.get(column))
                    .collect(Collectors.joining(", "));
            var column = columns.length == 1 ? columns[0] : null;
            report.problem(row, column, "duplicate", "has the same " + what + " (" + text + ") as " + other);
        }
    }

    private Map<String, String> keys(String name) {
        return keys.computeIfAbsent(name, none -> new HashMap<>());
    }

    private static List<String> texts(Collection<String> keys) {
        return keys.stream()
                .map(key -> key.substring(0, key.length() - 1).replace('\u001f', ' '))
                .toList();
    }
}
