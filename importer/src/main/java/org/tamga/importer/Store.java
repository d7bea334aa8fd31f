package org.tamga.importer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes checked datasets to the database, within the transaction of its connection. */
final class Store {

    private static final int BATCH = 1000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu.MM.dd").withZone(ZoneOffset.UTC);

    private final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other importer is at work, and keeps them out until the transaction ends. */
    void lock() throws SQLException {
        try (var statement = connection.prepareStatement("select id from import_lock for update")) {
            statement.executeQuery().close();
        }
    }

    /** The digest of each dataset that the store holds. */
    Map<String, String> digests() throws SQLException {
        var digests = new HashMap<String, String>();
        try (var statement = connection.prepareStatement("select name, digest from datasets");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getString(1), rows.getString(2));
            }
        }
        return digests;
    }

    /** Puts these datasets in the place of their earlier versions. */
    void replace(Collection<DataPackage> datasets) throws SQLException {
        var tables = new ArrayList<>(Tables.ALL);
        Collections.reverse(tables);
        for (var table : tables) {
            for (var dataset : datasets) {
                update("delete from " + table.name() + " where dataset = ?", dataset.name());
            }
        }
        for (var dataset : datasets) {
            update("delete from datasets where name = ?", dataset.name());
            update(
                    "insert into datasets (name, title, description, version, licenses, digest) values (?, ?, ?, ?, ?, ?)",
                    dataset.name(),
                    dataset.title(),
                    dataset.description(),
                    dataset.version(),
                    dataset.licenses(),
                    dataset.digest());
        }
        for (var table : Tables.ALL) {
            for (var dataset : datasets) {
                if (dataset.tables().containsKey(table)) {
                    insert(dataset, table);
                }
            }
        }
    }

    /** Names the state that the store now has: the day of the import and its number on that day. */
    String release(Instant now, String digest) throws SQLException {
        var day = DAY.format(now);
        var number = 1;
        try (var statement = connection.prepareStatement("select count(*) from releases where id like ?")) {
            statement.setString(1, day + "-%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                number += rows.getInt(1);
            }
        }
        var id = day + "-" + number;
        try (var statement =
                connection.prepareStatement("insert into releases (id, imported_at, digest) values (?, ?, ?)")) {
            statement.setString(1, id);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, digest);
            statement.executeUpdate();
        }
        return id;
    }

    private void insert(DataPackage dataset, Table table) throws SQLException {
        var columns = table.columns().stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
        var marks = "?, ".repeat(table.columns().size()) + "?";
        var sql = "insert into " + table.name() + " (" + columns + ", dataset) values (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            var problems = new Problems();
            var rows = new Batch(statement, dataset.name());
            new CsvFile(dataset, table, problems).read(rows::add);
            rows.flush();
            if (problems.total() > 0) {
                throw new InvalidDatasetException(problems);
            }
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Rows on their way to one statement. */
    private static final class Batch {
        private final PreparedStatement statement;
        private final String dataset;
        private final List<Column> columns = new ArrayList<>();
        private int waiting;

        Batch(PreparedStatement statement, String dataset) {
            this.statement = statement;
            this.dataset = dataset;
        }

        void add(Row row) {
            try {
                var at = 1;
                for (var column : row.table().columns()) {
                    set(at, column, row.values()[at - 1]);
                    at++;
                }
                statement.setString(at, dataset);
                statement.addBatch();
                if (++waiting == BATCH) {
                    flush();
                }
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        void flush() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        private void set(int at, Column column, String value) throws SQLException {
            switch (column.type()) {
                case BOOLEAN -> {
                    if (value == null) {
                        statement.setNull(at, Types.BOOLEAN);
                    } else {
                        statement.setBoolean(at, Boolean.parseBoolean(value));
                    }
                }
                case INTEGER -> {
                    if (value == null) {
                        statement.setNull(at, Types.INTEGER);
                    } else {
                        statement.setInt(at, Integer.parseInt(value));
                    }
                }
                default -> statement.setString(at, value);
            }
        }
    }
}
