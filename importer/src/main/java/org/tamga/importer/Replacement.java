package org.tamga.importer;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Puts the rows of one dataset in the place of those that the store holds of it: new rows in, changed rows changed, missing
 * rows out, the others untouched. What goes or changes is kept in the history.
 */
final class Replacement {

    /** Marks in the map of stored rows, beside their fingerprints, which are odd. */
    private static final long SAME = 2;

    private static final long CHANGED = 4;

    private final Database database;
    private final int release;
    private final DataPackage dataset;
    private final boolean known;
    private final Content content;

    /** For each table that loses rows the keys of its stored rows; those that go still have their fingerprint. */
    private final Map<Table, KeyMap> losing = new HashMap<>();

    /** The keys of the table at hand, each with the fingerprint of its values or a mark, and how many rows differ. */
    private KeyMap stored;

    private long changes;

    private long inserted;
    private long updated;
    private long deleted;

    /** @param before what the store holds of the dataset, or null */
    Replacement(Database database, int release, DataPackage dataset, Content before) {
        this.database = database;
        this.release = release;
        this.dataset = dataset;
        this.known = before != null;
        this.content = before == null ? new Content() : before;
    }

    DataPackage dataset() {
        return dataset;
    }

    Content content() {
        return content;
    }

    ImportResult.Counts counts() {
        return new ImportResult.Counts(inserted, updated, deleted);
    }

    /** Finds out what a table has that is new, changed or gone, and keeps what changes or goes as it is now. */
    void compare(Table table) throws SQLException {
        stored = known ? stored(table) : new KeyMap();
        changes = stored.size() > 0 && dataset.tables().containsKey(table) ? mark(table) : 0;
        remember(table);
    }

    /**
     * Writes new and changed rows; missing ones stay until {@link #delete}, since others may still refer to them.
     *
     * @param all the replacements of this import, which have compared the table
     */
    void write(Table table, List<Replacement> all) throws SQLException {
        if (!dataset.tables().containsKey(table) || stored.size() > 0 && changes == 0) {
            return;
        }
        var losers =
                all.stream().filter(other -> other.losing.containsKey(table)).toList();
        try (var in = new Batch(insert(table), rows -> inserted += rows);
                var moved = new Batch(updating(table), table, rows -> inserted += rows);
                var change = new Batch(updating(table), table, rows -> updated += rows)) {
            if (stored.size() == 0 && losers.isEmpty()) {
                read(table, in::add);
                return;
            }
            read(table, row -> {
                var key = row.key(table.key());
                var mark = stored.get(key);
                if (mark == CHANGED) {
                    change.add(row);
                } else if (mark == 0) {
                    (losers.stream().anyMatch(loser -> loser.leaves(table, key)) ? moved : in).add(row);
                }
            });
        }
    }

    /** Whether a row would go, and another dataset of this import may have it; it does not go then. */
    private boolean leaves(Table table, String key) {
        var going = losing.get(table);
        if (!goes(going.get(key))) {
            return false;
        }
        going.replace(key, SAME);
        return true;
    }

    private static boolean goes(long mark) {
        return mark != 0 && mark != SAME && mark != CHANGED;
    }

    /** The keys of the rows that the store holds, each with the fingerprint of its values. */
    private KeyMap stored(Table table) throws SQLException {
        var stored = new KeyMap();
        var key = positions(table);
        database.rows(
                table,
                "",
                "where dataset = ?",
                (values, more) -> stored.putIfAbsent(key(values, key), KeyMap.fingerprint(Content.text(values))),
                dataset.name());
        return stored;
    }

    /** Marks what is the same and what is changed; how many rows are changed or new. */
    private long mark(Table table) {
        var found = new long[1];
        read(table, row -> {
            var key = row.key(table.key());
            var before = stored.get(key);
            if (before == KeyMap.fingerprint(Content.text(row.values()))) {
                stored.replace(key, SAME);
            } else {
                found[0]++;
                if (before != 0) {
                    stored.replace(key, CHANGED);
                }
            }
        });
        return found[0];
    }

    /** Keeps the rows that change or go as they are now. */
    private void remember(Table table) throws SQLException {
        var going = stored.size() - stored.count(SAME) - stored.count(CHANGED);
        if (going == 0 && changes == 0) {
            return;
        }
        if (going > 0) {
            losing.put(table, stored);
        }
        var key = positions(table);
        var country = table.positions().get("country");
        var sql =
                "insert into history (\"table\", \"key\", country, dataset, since, until, op, \"values\") values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (var statement = database.prepare(sql)) {
            var waiting = new int[1];
            database.rows(
                    table,
                    ", since",
                    "where dataset = ?",
                    (values, more) -> {
                        var text = key(values, key);
                        var mark = stored.get(text);
                        if (mark == SAME) {
                            return;
                        }
                        content.remove(table, values);
                        deleted += mark == CHANGED ? 0 : 1;
                        statement.setString(1, table.name());
                        statement.setString(2, text);
                        statement.setString(3, countryOf(table, values, country));
                        statement.setString(4, dataset.name());
                        statement.setInt(5, more.getInt(values.length + 1));
                        statement.setInt(6, release);
                        statement.setString(7, mark == CHANGED ? "update" : "delete");
                        statement.setString(8, json(table, values));
                        statement.addBatch();
                        if (++waiting[0] % Database.BATCH == 0) {
                            statement.executeBatch();
                        }
                    },
                    dataset.name());
            statement.executeBatch();
        }
    }

    static String countryOf(Table table, String[] values, Integer country) {
        if (country != null) {
            return values[country];
        }
        return table.name().equals("countries") ? values[0] : null;
    }

    static String json(Table table, String[] values) {
        var json = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                json.put(table.columns().get(i).name(), values[i]);
            }
        }
        return Store.json(json);
    }

    /** Says which rows of other datasets refer to rows of this table that would go. */
    void inUse(Table table, Collection<String> replaced, Problems problems) throws SQLException {
        var going = losing.get(table);
        if (going == null) {
            return;
        }
        for (var other : Tables.ALL) {
            for (var column : other.columns()) {
                if (table.name().equals(column.references())) {
                    inUse(going, table, other, List.of(column.name()), column.list(), replaced, problems);
                }
            }
            for (var reference : other.references()) {
                if (table.name().equals(reference.table())) {
                    inUse(going, table, other, reference.columns(), false, replaced, problems);
                }
            }
        }
    }

    private void inUse(
            KeyMap going,
            Table table,
            Table other,
            List<String> columns,
            boolean list,
            Collection<String> replaced,
            Problems problems)
            throws SQLException {
        database.rows(other, ", dataset", "", (values, more) -> {
            var owner = more.getString(values.length + 1);
            var row = new Row(dataset, other, 0, values, null);
            if (replaced.contains(owner) || row.get(columns.get(0)) == null) {
                return;
            }
            var keys = list
                    ? Arrays.stream(row.get(columns.get(0)).split(";"))
                            .map(item -> item + '\u001f')
                            .toList()
                    : List.of(row.key(columns.toArray(String[]::new)));
            for (var key : keys) {
                if (goes(going.get(key))) {
                    problems.add(inUse(table, key, row, owner));
                }
            }
        });
    }

    private Problem inUse(Table table, String key, Row row, String owner) {
        return new Problem(
                dataset.name(),
                dataset.tables().getOrDefault(table, table.name()),
                0,
                0,
                null,
                null,
                "in_use",
                "\"%s\" of %s would go, but %s of the dataset %s refers to it: %s"
                        .formatted(
                                inWords(key),
                                table.name(),
                                row.table().name(),
                                owner,
                                inWords(row.key(row.table().key()))));
    }

    private static String inWords(String key) {
        return Arrays.stream(key.split("\u001f"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Takes out the rows that are missing in the new version. */
    void delete(Table table) throws SQLException {
        var going = losing.remove(table);
        if (going == null) {
            return;
        }
        var sql = "delete from " + table.name() + " where " + whereKey(table);
        var key = positions(table);
        try (var statement = database.prepare(sql)) {
            var waiting = new int[1];
            database.rows(
                    table,
                    "",
                    "where dataset = ?",
                    (values, more) -> {
                        if (!goes(going.get(key(values, key)))) {
                            return;
                        }
                        for (var i = 0; i < key.length; i++) {
                            statement.setString(i + 1, values[key[i]]);
                        }
                        statement.addBatch();
                        if (++waiting[0] % Database.BATCH == 0) {
                            statement.executeBatch();
                        }
                    },
                    dataset.name());
            statement.executeBatch();
        }
    }

    private static int[] positions(Table table) {
        return Arrays.stream(table.key()).mapToInt(table::position).toArray();
    }

    private static String key(String[] values, int[] key) {
        var text = new StringBuilder();
        for (var at : key) {
            text.append(values[at] == null ? "" : values[at]).append('\u001f');
        }
        return text.toString();
    }

    private static String insert(Table table) {
        return "insert into " + table.name() + " (" + Database.columns(table) + ", dataset, since) values ("
                + "?, ".repeat(table.columns().size()) + "?, ?)";
    }

    private static String updating(Table table) {
        var sets = table.columns().stream()
                .map(column -> Database.quoted(column.name()) + " = ?")
                .collect(Collectors.joining(", "));
        return "update " + table.name() + " set " + sets + ", dataset = ?, since = ? where " + whereKey(table);
    }

    /** A part of a key that may be unknown is equal to itself when it is. */
    private static String whereKey(Table table) {
        return table.columns().stream()
                .filter(Column::key)
                .map(column ->
                        Database.quoted(column.name()) + (column.required() ? " = ?" : " is not distinct from ?"))
                .collect(Collectors.joining(" and "));
    }

    private void read(Table table, Consumer<Row> each) {
        var problems = new Problems();
        new CsvFile(dataset, table, problems).read(each);
        if (problems.total() > 0) {
            throw new InvalidDatasetException(problems);
        }
    }

    /** Rows on their way into the store by one statement, with their dataset and release, and for an update their key. */
    private final class Batch implements AutoCloseable {
        private final PreparedStatement statement;
        private final int[] key;
        private final LongConsumer count;
        private long rows;

        Batch(String insert, LongConsumer count) throws SQLException {
            this.statement = database.prepare(insert);
            this.key = new int[0];
            this.count = count;
        }

        Batch(String update, Table table, LongConsumer count) throws SQLException {
            this.statement = database.prepare(update);
            this.key = positions(table);
            this.count = count;
        }

        void add(Row row) {
            try {
                var values = row.values();
                Database.set(statement, 1, row.table(), values);
                statement.setString(values.length + 1, dataset.name());
                statement.setInt(values.length + 2, release);
                for (var i = 0; i < key.length; i++) {
                    statement.setString(values.length + 3 + i, values[key[i]]);
                }
                statement.addBatch();
                content.add(row.table(), values);
                if (++rows % Database.BATCH == 0) {
                    statement.executeBatch();
                }
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            statement.executeBatch();
            statement.close();
            count.accept(rows);
        }
    }
}
