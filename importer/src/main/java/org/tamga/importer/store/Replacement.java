package org.tamga.importer.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tamga.importer.digest.ContentDigest;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.CsvFile;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.store.Comparison.State;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;

/**
 * Replaces the stored rows of one dataset by those of its new version: inserts new rows, updates changed rows, deletes
 * missing rows, and leaves the others alone. The history gets the old values.
 */
final class Replacement {

    private final Database database;
    private final int release;
    private final DataPackage dataset;
    private final boolean known;
    private final ContentDigest content;
    private final Collection<Derived> derived;

    /** The tables with rows to delete. */
    private final Map<Table, Comparison> losing = new HashMap<>();

    /** The comparison of the current table. */
    private Comparison comparison;

    private long inserted;
    private long updated;
    private long deleted;

    /** @param before the stored state of the dataset, or null */
    Replacement(
            Database database, int release, DataPackage dataset, ContentDigest before, Collection<Derived> derived) {
        this.database = database;
        this.release = release;
        this.dataset = dataset;
        this.derived = derived;
        this.known = before != null;
        this.content = before == null ? new ContentDigest() : before;
    }

    DataPackage dataset() {
        return dataset;
    }

    ContentDigest content() {
        return content;
    }

    ImportResult.Counts counts() {
        return new ImportResult.Counts(inserted, updated, deleted);
    }

    /** The rows of a table that are deleted, if any. */
    Comparison losing(Table table) {
        return losing.get(table);
    }

    /** Finds the new, changed and missing rows of a table, and saves the current values of changed and missing rows. */
    void compare(Table table) throws SQLException {
        comparison = new Comparison();
        if (!known) {
            return;
        }
        stored(table, "", (values, more) -> comparison.addStored(table.key(values), values));
        if (!comparison.isEmpty() && brings(table)) {
            read(table, row -> comparison.compare(row.key(), row.values()));
        }
        if (comparison.loses()) {
            losing.put(table, comparison);
        }
        if (comparison.loses() || comparison.changes()) {
            keepInHistory(table);
        }
    }

    private void keepInHistory(Table table) throws SQLException {
        try (var history = new HistoryWriter(database, dataset.name(), release)) {
            stored(table, ", since", (values, more) -> {
                var row = new Row(table, values);
                var state = comparison.state(row.key());
                if (state != State.SAME) {
                    content.remove(table, values);
                    deleted += state == State.GONE ? 1 : 0;
                    history.keep(row, more.getInt(values.length + 1), state == State.CHANGED);
                }
            });
        }
    }

    /**
     * Writes new and changed rows; missing ones stay until {@link #delete}, since others may still refer to them.
     *
     * @param all the replacements of this import, which have compared the table
     */
    void write(Table table, List<Replacement> all) throws SQLException {
        if (!brings(table) || !comparison.isEmpty() && !comparison.writes()) {
            return;
        }
        var losers = all.stream()
                .map(other -> other.losing(table))
                .filter(other -> other != null)
                .toList();
        try (var insert = new Batch(database.prepare(TableSql.insert(table)));
                var takeOver = new Batch(database.prepare(TableSql.update(table)));
                var change = new Batch(database.prepare(TableSql.update(table)))) {
            if (comparison.isEmpty() && losers.isEmpty()) {
                read(table, row -> add(insert, row, false));
            } else {
                read(table, row -> {
                    var key = row.key();
                    var state = comparison.state(key);
                    if (state == State.CHANGED) {
                        add(change, row, true);
                    } else if (state == State.NEW) {
                        var taken = losers.stream().anyMatch(loser -> loser.takeOver(key));
                        add(taken ? takeOver : insert, row, taken);
                    }
                });
            }
            inserted += insert.count() + takeOver.count();
            updated += change.count();
        }
    }

    private void add(Batch batch, Row row, boolean isUpdate) {
        try {
            var values = row.values();
            var statement = batch.statement();
            TableSql.set(statement, row.table(), values);
            statement.setString(values.length + 1, dataset.name());
            statement.setInt(values.length + 2, release);
            if (isUpdate) {
                TableSql.setAll(statement, values.length + 3, row.table().keyValues(values));
            }
            batch.add();
            content.add(row.table(), values);
            touch(row);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Deletes the rows that are missing in the new version. */
    void delete(Table table) throws SQLException {
        var gone = losing.remove(table);
        if (gone == null) {
            return;
        }
        try (var delete = new Batch(database.prepare(TableSql.delete(table)))) {
            stored(table, "", (values, more) -> {
                if (gone.isGone(table.key(values))) {
                    TableSql.setAll(delete.statement(), 1, table.keyValues(values));
                    delete.add();
                    touch(new Row(table, values));
                }
            });
        }
    }

    private void touch(Row row) {
        derived.forEach(columns -> columns.touch(row));
    }

    private boolean brings(Table table) {
        return dataset.tables().containsKey(table);
    }

    private void stored(Table table, String more, Database.Each each) throws SQLException {
        database.rows(table, more, "where dataset = ?", each, dataset.name());
    }

    private void read(Table table, Consumer<Row> each) {
        var problems = new Problems();
        new CsvFile(dataset, table, problems).read(row -> each.accept(row.row()));
        if (problems.total() > 0) {
            throw new InvalidDatasetException(problems);
        }
    }
}
