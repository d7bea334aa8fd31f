package org.tamga.importer.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Key;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Finds the rows of other datasets that refer to rows which an import would take out. */
final class ReferencesInUse {

    /** The keys that a row refers to. */
    @FunctionalInterface
    private interface Keys {
        List<String> of(Row row);
    }

    private final Database database;
    private final Collection<String> replaced;
    private final Problems problems;

    /** @param replaced the datasets of the import, whose own references were checked with their files */
    ReferencesInUse(Database database, Collection<String> replaced, Problems problems) {
        this.database = database;
        this.replaced = replaced;
        this.problems = problems;
    }

    /** Reports each reference to a row of the table that a replacement would take out. */
    void check(Replacement replacement, Table table) throws SQLException {
        var losing = replacement.losing(table);
        if (losing == null) {
            return;
        }
        for (var other : Tables.ALL) {
            for (var column : other.columns()) {
                if (table.name().equals(column.references())) {
                    check(replacement, table, losing, other, row -> keys(row, column));
                }
            }
            for (var reference : other.references()) {
                if (table.name().equals(reference.table())) {
                    var columns = reference.columns().toArray(String[]::new);
                    check(replacement, table, losing, other, row -> List.of(row.key(columns)));
                }
            }
        }
    }

    private static List<String> keys(Row row, Column column) {
        var value = row.get(column.name());
        return value == null
                ? List.of()
                : column.items(value).stream().map(Key::of).toList();
    }

    private void check(Replacement replacement, Table table, Comparison losing, Table other, Keys keys)
            throws SQLException {
        database.rows(other, ", dataset", "", (values, more) -> {
            var owner = more.getString(values.length + 1);
            if (replaced.contains(owner)) {
                return;
            }
            var row = new Row(other, values);
            keys.of(row).stream()
                    .filter(losing::isGone)
                    .forEach(key -> problems.add(problem(replacement, table, key, row, owner)));
        });
    }

    private static Problem problem(Replacement replacement, Table table, String key, Row row, String owner) {
        var dataset = replacement.dataset();
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
                                Key.inWords(key, ", "),
                                table.name(),
                                row.table().name(),
                                owner,
                                Key.inWords(row.key(), ", ")));
    }
}
