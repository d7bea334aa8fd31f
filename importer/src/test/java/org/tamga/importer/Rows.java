package org.tamga.importer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What a store holds, for comparing it before and after. */
public final class Rows {

    private Rows() {}

    /** Every row of every table as text, without the numbers that the database gave them. */
    public static Map<String, List<String>> of(DataSource store) {
        try (var connection = store.getConnection()) {
            var rows = new TreeMap<String, List<String>>();
            for (var table : tables(connection)) {
                rows.put(table, query(connection, "select * from " + table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "public", "%", null)) {
            while (found.next()) {
                if (found.getString("TABLE_TYPE").endsWith("TABLE")) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    /** The rows of a query as text, sorted; a column named id of numbers is left out. */
    public static List<String> query(DataSource store, String sql) {
        try (var connection = store.getConnection()) {
            return query(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(row(result));
            }
            rows.sort(null);
            return rows;
        }
    }

    private static String row(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        var row = new ArrayList<String>();
        for (var i = 1; i <= meta.getColumnCount(); i++) {
            var generated = meta.getColumnName(i).equals("id") && meta.getColumnType(i) == Types.BIGINT;
            if (!generated) {
                row.add(result.getString(i));
            }
        }
        return row.toString();
    }
}
