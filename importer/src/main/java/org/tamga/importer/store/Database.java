package org.tamga.importer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tamga.importer.table.Table;

/** A connection to either database, with the statements that the tables share. */
final class Database {

    /** The number of rows in one round trip to the database. */
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
        var sql = "select " + TableSql.columns(table) + more + " from " + table.name() + " " + rest;
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                each.row(TableSql.values(table, rows), rows);
            }
        }
    }
}
