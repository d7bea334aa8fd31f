package org.tamga.importer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.PartialDate;
import org.tamga.importer.index.IndexTree;

/** Reads datasets whole and collects everything that is wrong in them, before any row is written. */
public final class Check {

    /** What the rules of a table see and say while it is read. */
    public final class Report {
        private DataPackage dataset;

        /** Says what is wrong with one column of a row, or with all of it if the column is null. */
        public void problem(Row row, String column, String rule, String message) {
            var table = row.table();
            problems.add(new Problem(
                    dataset.name(),
                    dataset.tables().get(table),
                    row.line(),
                    column == null ? 0 : table.position(column) + 1,
                    column,
                    column == null ? null : row.get(column),
                    rule,
                    message));
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
    private final Report report = new Report();
    private final IndexTree tree = new IndexTree();

    /** For each table its keys, each with the dataset and the line that claim it. */
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    private boolean wrong;

    Check(Problems problems) {
        this.problems = problems;
    }

    /** Checks the tables of all datasets together, since one may refer to rows of another. */
    void all(Collection<DataPackage> datasets) {
        for (var table : Tables.ALL) {
            for (var dataset : datasets) {
                if (dataset.tables().containsKey(table)) {
                    report.dataset = dataset;
                    new CsvFile(dataset, table, problems).read(this::row);
                }
            }
            if (table.name().equals("components")) {
                tree.check(report);
            }
        }
    }

    private void row(Row row) {
        wrong = false;
        row.forEach((column, value) -> cell(row, column, value));
        if (wrong) {
            return;
        }
        key(row);
        for (var reference : row.table().references()) {
            reference(row, reference);
        }
        row.table().rules().forEach(rule -> rule.check(row, report));
    }

    private void cell(Row row, Column column, String value) {
        if (value == null) {
            if (column.required()) {
                wrong = true;
                report.problem(row, column.name(), "required", "must not be empty");
            }
            return;
        }
        Cell.check(column, value)
                .ifPresentOrElse(
                        fault -> {
                            wrong = true;
                            report.problem(row, column.name(), fault.rule(), fault.message());
                        },
                        () -> references(row, column, value));
    }

    private void references(Row row, Column column, String value) {
        if (column.references() == null) {
            return;
        }
        for (var item : column.list() ? value.split(";") : new String[] {value}) {
            if (!keys(column.references()).containsKey(item + '\u001f')) {
                wrong = true;
                var message = "\"" + item + "\" is not in " + column.references();
                report.problem(
                        row, column.name(), "reference", message + Cell.nearest(item, names(column.references())));
            }
        }
    }

    private void reference(Row row, Table.Reference reference) {
        var key = row.key(reference.columns().toArray(String[]::new));
        if (!keys(reference.table()).containsKey(key)) {
            var last = reference.columns().get(reference.columns().size() - 1);
            var text =
                    String.join(" ", reference.columns().stream().map(row::get).toList());
            report.problem(row, last, "reference", "\"" + text + "\" is not in " + reference.table());
        }
    }

    private void key(Row row) {
        var table = row.table();
        claim(row, table.name(), "key", table.key());
        for (var unique : table.uniques()) {
            claim(row, table.name() + "." + unique, unique, unique);
        }
    }

    private void claim(Row row, String name, String what, String... columns) {
        var place = report.dataset.name() + "/" + report.dataset.tables().get(row.table()) + ", line " + row.line();
        var other = keys(name).putIfAbsent(row.key(columns), place);
        if (other != null) {
            var text = String.join(
                    ", ",
                    List.of(columns).stream().map(row::get).map(String::valueOf).toList());
            report.problem(row, null, "duplicate", "has the same " + what + " (" + text + ") as " + other);
        }
    }

    private Map<String, String> keys(String name) {
        return keys.computeIfAbsent(name, none -> new HashMap<>());
    }

    private List<String> names(String table) {
        return keys(table).keySet().stream()
                .map(key -> key.substring(0, key.length() - 1))
                .toList();
    }
}
