package org.tamga.importer.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest release and the datasets of a store. */
public final class Inventory {

    /** A release of the store. */
    public record Release(int number, String id, String digest) {}

    /**
     * A dataset that the store holds.
     *
     * @param release the id of the release that brought its present version
     */
    public record Dataset(String name, String version, long rows, String release) {}

    private Inventory() {}

    /** The newest release; none if the store is empty. */
    public static Optional<Release> newestRelease(Connection connection) throws SQLException {
        var sql = "select number, id, digest from releases order by number desc limit 1";
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Release(row.getInt(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    /** The datasets by name. */
    public static List<Dataset> datasets(Connection connection) throws SQLException {
        var sql =
                "select d.name, d.version, d.row_count, r.id from datasets d join releases r on r.number = d.since order by d.name";
        var datasets = new ArrayList<Dataset>();
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                datasets.add(new Dataset(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
            }
        }
        return datasets;
    }
}
