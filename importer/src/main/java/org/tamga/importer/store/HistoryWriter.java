package org.tamga.importer.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamga.importer.table.Row;

/** Saves the old values of rows that change or go, with the releases between which they were valid. */
final class HistoryWriter implements AutoCloseable {

    private final String dataset;
    private final int release;
    private final Batch batch;

    /** @param release the release that changes or deletes the rows */
    HistoryWriter(Database database, String dataset, int release) throws SQLException {
        this.dataset = dataset;
        this.release = release;
        this.batch = new Batch(
                database.prepare(
                        "insert into history (\"table\", \"key\", country, dataset, since, until, op, \"values\") values (?, ?, ?, ?, ?, ?, ?, ?)"));
    }

    /** Saves a row of a table. */
    void keep(Row row, int since, boolean changes) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var column : row.table().columns()) {
            if (row.get(column.name()) != null) {
                values.put(column.name(), row.get(column.name()));
            }
        }
        keep(row.table().name(), row.key(), country(row), since, changes, values);
    }

    /** Saves the description of the dataset. */
    void writeDescription(String metadata, int since, boolean changes) throws SQLException {
        keep("datasets", dataset, null, since, changes, Map.of("metadata", metadata));
    }

    private void keep(String table, String key, String country, int since, boolean changes, Map<String, String> values)
            throws SQLException {
        var insert = batch.statement();
        insert.setString(1, table);
        insert.setString(2, key);
        insert.setString(3, country);
        insert.setString(4, dataset);
        insert.setInt(5, since);
        insert.setInt(6, release);
        insert.setString(7, changes ? "update" : "delete");
        insert.setString(8, History.json(values));
        batch.add();
    }

    private static String country(Row row) {
        if (row.table().has("country")) {
            return row.get("country");
        }
        return row.table().name().equals("countries") ? row.get("code") : null;
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }
}
