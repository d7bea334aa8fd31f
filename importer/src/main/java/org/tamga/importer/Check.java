package org.tamga.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.time.PartialDate;
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

    /** What the store holds of datasets that are not being replaced. */
    interface Others {

        /** Calls back with the key that some columns make, and with the dataset of the row. */
        void keys(Table table, String[] columns, BiConsumer<String, String> each);

        /** Calls back with each row and its dataset. */
        void rows(Table table, BiConsumer<Row, String> each);
    }

    /** Names that a reference may have meant; beyond so many, nobody looks for the nearest. */
    private static final int NAMES = 20_000;

    private final Problems problems;
    private final Unread unread;
    private final Others others;
    private final boolean described;
    private final Report report = new Report();
    private final IndexTree tree = new IndexTree();

    /** For each table its keys, each with the place that claims it: an owner's number, and a line of it. */
    private final Map<String, KeyMap> keys = new HashMap<>();

    private final Map<String, List<String>> names = new HashMap<>();
    private final List<String> owners = new ArrayList<>();

    /** The tables with a value that is wrong in itself, so that not all their rows are known. */
    private final Set<Table> faulty = new HashSet<>();

    /** @param problems those of the descriptions already; a dataset whose name is not known may be one of the store */
    Check(Problems problems, Unread unread, Others others) {
        this.problems = problems;
        this.described = problems.total() == 0;
        this.unread = unread;
        this.others = others;
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
            if (table.name().equals("components")) {
                others.rows(table, (row, dataset) -> tree.addStored(row));
                if (!faulty.contains(table)) {
                    tree.check(report);
                }
            }
            if (!isReferredTo(table)) {
                keys.remove(table.name());
            }
        }
        unread.report(problems);
    }

    private static boolean isReferredTo(Table table) {
        return Tables.ALL.stream()
                .anyMatch(other ->
                        other.columns().stream().anyMatch(column -> table.name().equals(column.references()))
                                || other.references().stream()
                                        .anyMatch(reference -> table.name().equals(reference.table())));
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
        var known = keys(
                Tables.named(table).orElseThrow(),
                table,
                Tables.named(table).orElseThrow().key());
        if (known.contains(key) || unread.holds(table)) {
            return;
        }
        var hint = problems.full() ? "" : Cell.nearest(text, names.get(table));
        report.problem(row, column, "reference", "\"" + text + "\" is not in " + table + hint);
    }

    private void claim(Row row, String name, String what, String... columns) {
        var key = row.key(columns);
        var known = keys(row.table(), name, columns);
        var other = known.putIfAbsent(key, place(row.dataset().name() + "/" + row.file(), row.line()));
        if (other == 0) {
            remember(name, key);
            return;
        }
        if (isStored(other) && !described) {
            return;
        }
        var text = Stream.of(columns)
                .map(column -> row.get(column) == null ? "no " + column : row.get(column))
                .collect(Collectors.joining(", "));
        var column = columns.length == 1 ? columns[0] : null;
        report.problem(row, column, "duplicate", "has the same " + what + " (" + text + ") as " + inWords(other));
    }

    private long place(String owner, long line) {
        if (!owners.contains(owner)) {
            owners.add(owner);
        }
        return (long) (owners.indexOf(owner) + 1) << 40 | line;
    }

    private static boolean isStored(long place) {
        return (place & (1L << 40) - 1) == 0;
    }

    private String inWords(long place) {
        var owner = owners.get((int) (place >>> 40) - 1);
        return isStored(place) ? owner : owner + ", line " + (place & (1L << 40) - 1);
    }

    /** The keys of a table, those of the store first. */
    private KeyMap keys(Table table, String name, String[] columns) {
        return keys.computeIfAbsent(name, none -> {
            var known = new KeyMap();
            names.put(name, new ArrayList<>());
            others.keys(table, columns, (key, dataset) -> {
                known.putIfAbsent(key, place("a row of the dataset " + dataset, 0));
                remember(name, key);
            });
            return known;
        });
    }

    private void remember(String name, String key) {
        if (names.get(name).size() < NAMES) {
            names.get(name).add(key.substring(0, key.length() - 1).replace('\u001f', ' '));
        }
    }
}
