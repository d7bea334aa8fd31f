package org.tamga.importer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Column.Type;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

public class StoreSchemaTest {

    @OnEveryDatabase
    void theStoreHasRoomForWhatTheChecksLetThrough(TestDatabase database) throws SQLException {
        try (var connection = database.store().getConnection()) {
            for (var table : Tables.ALL) {
                assertEquals(expected(table), actual(connection, table), table.name());
            }
        }
    }

    private static List<String> expected(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + size(column) + (column.required() ? " not null" : ""))
                .sorted()
                .toList();
    }

    private static String size(Column column) {
        return column.type() == Type.INTEGER || column.type() == Type.BOOLEAN ? "" : " " + column.maxLength();
    }

    private static List<String> actual(Connection connection, Table table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = connection.getMetaData().getColumns(null, "public", table.name(), null)) {
            while (rows.next()) {
                var name = rows.getString("COLUMN_NAME");
                if (table.columns().stream().anyMatch(column -> column.name().equals(name))) {
                    var text = rows.getInt("DATA_TYPE") == Types.VARCHAR;
                    var required = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
                    columns.add(name + (text ? " " + rows.getInt("COLUMN_SIZE") : "") + (required ? " not null" : ""));
                }
            }
        }
        // A migration can only append a column, so the order of the two says nothing.
        Collections.sort(columns);
        return columns;
    }
}
