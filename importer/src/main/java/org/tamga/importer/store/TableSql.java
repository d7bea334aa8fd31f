package org.tamga.importer.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;

/** The SQL of a table. Sets its values in statements and reads them from results. */
final class TableSql {

    private TableSql() {}

    /** The columns in their order. */
    static String columns(Table table) {
        return table.columns().stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    /** Inserts a row; the parameters are its values, its dataset and its release. */
    static String insert(Table table) {
        return "insert into " + table.name() + " (" + columns(table) + ", dataset, since) values ("
                + "?, ".repeat(table.columns().size()) + "?, ?)";
    }

    /** Updates a row; the parameters are those of an insert, then the key. */
    static String update(Table table) {
        var sets = table.columns().stream()
                .map(column -> quoted(column.name()) + " = ?")
                .collect(Collectors.joining(", "));
        return "update " + table.name() + " set " + sets + ", dataset = ?, since = ? where " + whereKey(table);
    }

    /** Deletes a row; the parameters are its key. */
    static String delete(Table table) {
        return "delete from " + table.name() + " where " + whereKey(table);
    }

    /** A part of a key that may be unknown is equal to itself when it is. */
    private static String whereKey(Table table) {
        return table.columns().stream()
                .filter(Column::key)
                .map(column -> quoted(column.name()) + (column.required() ? " = ?" : " is not distinct from ?"))
                .collect(Collectors.joining(" and "));
    }

    /** The key of a row of the table t as {@link org.tamga.importer.table.Key} writes it. */
    static String keyText(Table table) {
        return Arrays.stream(table.key())
                .map(column -> "coalesce(t." + quoted(column) + ", '') || chr(31)")
                .collect(Collectors.joining(" || "));
    }

    /** The order of the keys, the same on both databases: by code point, an unknown part first. */
    static String keyOrder(Table table) {
        return Arrays.stream(table.key()).map(column -> keyPart(table, column)).collect(Collectors.joining(", "));
    }

    /** A part of a key, an empty text if it is unknown. */
    static String keyPart(Table table, String column) {
        var required = table.column(column).orElseThrow().required();
        return required ? quoted(column) : "coalesce(" + quoted(column) + ", '')";
    }

    static String quoted(String column) {
        return '"' + column + '"';
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

    /** Sets the values of a row from the first parameter on. */
    static void set(PreparedStatement statement, Table table, String[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            switch (table.columns().get(i).type()) {
                case BOOLEAN -> {
                    if (value == null) {
                        statement.setNull(i + 1, Types.BOOLEAN);
                    } else {
                        statement.setBoolean(i + 1, Boolean.parseBoolean(value));
                    }
                }
                case INTEGER -> {
                    if (value == null) {
                        statement.setNull(i + 1, Types.INTEGER);
                    } else {
                        statement.setInt(i + 1, Integer.parseInt(value));
                    }
                }
                default -> statement.setString(i + 1, value);
            }
        }
    }

    /** Sets texts from a parameter on. */
    static void setAll(PreparedStatement statement, int from, String[] texts) throws SQLException {
        for (var i = 0; i < texts.length; i++) {
            statement.setString(from + i, texts[i]);
        }
    }
}
