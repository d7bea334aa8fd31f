package org.tamga.importer.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tamga.importer.table.Table;

/** The rows of a dataset in any release: current rows that are as old, and rows that have changed or gone since. */
public final class History {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    /** @param connection of a transaction that sees one release */
    public History(Connection connection) throws SQLException {
        database = new Database(connection);
    }

    /** The values of a row, in the format of the history. */
    static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parses the values of a row of the history. */
    static Map<String, String> values(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of a row of the history, in the order of the table. */
    static String[] values(Table table, String json) {
        var values = values(json);
        return table.columns().stream().map(column -> values.get(column.name())).toArray(String[]::new);
    }

    /** The metadata of each dataset that a release had, by name. */
    public Map<String, String> datasets(int release) throws SQLException {
        var datasets = new TreeMap<String, String>();
        try (var statement = database.prepare("select name, metadata from datasets where since <= ?", release);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                datasets.put(rows.getString(1), rows.getString(2));
            }
        }
        var sql = "select \"key\", \"values\" from history where \"table\" = 'datasets' and since <= ? and until > ?";
        try (var statement = database.prepare(sql, release, release);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                datasets.put(rows.getString(1), values(rows.getString(2)).get("metadata"));
            }
        }
        return datasets;
    }

    /** Calls back with the rows of a dataset that a release had, in the order of their keys. */
    public void rows(Table table, String dataset, int release, Consumer<String[]> each) throws SQLException {
        var stands = "select " + TableSql.columns(table) + " from " + table.name()
                + " where dataset = ? and since <= ? order by " + TableSql.keyOrder(table);
        var gone =
                "select \"values\" from history where \"table\" = ? and dataset = ? and since <= ? and until > ? order by \"key\"";
        try (var standing = database.prepare(stands, dataset, release);
                var going = database.prepare(gone, table.name(), dataset, release, release)) {
            var a = new Cursor(standing, rows -> TableSql.values(table, rows));
            var b = new Cursor(going, rows -> values(table, rows.getString(1)));
            while (a.row != null || b.row != null) {
                var next = b.row == null || a.row != null && table.key(a.row).compareTo(table.key(b.row)) <= 0 ? a : b;
                each.accept(next.row);
                next.advance();
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        String[] of(ResultSet rows) throws SQLException;
    }

    private static final class Cursor {
        private final ResultSet rows;
        private final Reading reading;
        private String[] row;

        Cursor(PreparedStatement statement, Reading reading) throws SQLException {
            this.rows = statement.executeQuery();
            this.reading = reading;
            advance();
        }

        void advance() throws SQLException {
            row = rows.next() ? reading.of(rows) : null;
        }
    }
}
