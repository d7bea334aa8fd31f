package org.tamga.importer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements that the tables share, on either database. */
final class Database {

    /** Rows that travel between the database and us at a time. */
    static final int BATCH = 1000;

    private final Connection connection;
    private final boolean postgres;

    Database(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** Takes one row of a table. */
    @FunctionalInterface
    interface Each {
        void row(String[] values, ResultSet more) throws SQLException;
    }

    /** A table's columns as SQL names them, in their order. */
    static String columns(Table table) {
        return table.columns().stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    /** The order of a table's keys, the same on both databases: by code unit, an unknown part first. */
    String keyOrder(Table table) {
        return Arrays.stream(table.key())
                .map(column -> order("coalesce(" + quoted(column) + ", '')"))
                .collect(Collectors.joining(", "));
    }

    /** An expression in the order of code units. */
    String order(String expression) {
        return expression + (postgres ? " collate \"C\"" : "");
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }

    PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setFetchSize(BATCH);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    void update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    /** The first column of the first row as a number, 0 if there is none. */
    long number(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /**
     * Calls back with the rows of a table.
     *
     * @param more further columns to select, or ""
     * @param rest the rest of the statement, from "where" on
     */
    void rows(Table table, String more, String rest, Each each, Object... parameters) throws SQLException {
        var sql = "select " + columns(table) + more + " from " + table.name() + " " + rest;
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                each.row(values(table, rows), rows);
            }
        }
    }

    /** The values of the table's columns in the current row, as the files write them. */
    static String[] values(Table table, ResultSet row) throws SQLException {
        var values = new String[table.columns().size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = switch (table.columns().get(i).type()) {
                case BOOLEAN -> bool(row, i + 1);
                default -> row.getString(i + 1);
            };
        }
        return values;
    }

    private static String bool(ResultSet row, int at) throws SQLException {
        var value = row.getBoolean(at);
        return row.wasNull() ? null : String.valueOf(value);
    }

    /** Sets the values of a row from a parameter on. */
    static void set(PreparedStatement statement, int from, Table table, String[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var at = from + i;
            var value = values[i];
            switch (table.columns().get(i).type()) {
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
