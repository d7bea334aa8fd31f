package org.tamga.api.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.tamga.api.kind.StoredTable;
import org.tamga.domain.coverage.Facts;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Derives how the rows of a table are counted from its columns: from their references, and from their dates. */
final class TableFacts {

    private TableFacts() {}

    /** Those of all tables. */
    static List<Facts> all() {
        return Tables.ALL.stream().map(TableFacts::of).toList();
    }

    private static Facts of(Table table) {
        var stored = new StoredTable(table);
        return new Facts(
                stored.entity(),
                table.name(),
                attribute(stored, keysOf(table, "countries")),
                attribute(stored, keysOf(table, "organizations")),
                attribute(stored, keysOf(table, "indices")),
                attribute(
                        stored,
                        table.columns().stream().filter(column -> column.name().equals("source"))),
                table.columns().stream()
                        .filter(column -> column.type() == Column.Type.DATE)
                        .map(stored::attribute)
                        .toList());
    }

    /** The attribute of the first of some columns, or null. */
    private static String attribute(StoredTable stored, Stream<Column> columns) {
        return columns.findFirst().map(stored::attribute).orElse(null);
    }

    /** The columns whose values are keys of a table: its own key, or references to it. */
    private static Stream<Column> keysOf(Table table, String referred) {
        return table.columns().stream()
                .filter(column ->
                        table.name().equals(referred) ? column.key() : referred.equals(referred(table, column)));
    }

    /** The table to which a column refers, also by a key of several columns; null if there is none. */
    private static String referred(Table table, Column column) {
        if (column.references() != null) {
            return column.references();
        }
        return table.references().stream()
                .filter(reference -> reference.columns().contains(column.name()))
                .findFirst()
                .map(reference -> {
                    var other = Tables.named(reference.table()).orElseThrow();
                    var key = other.key()[reference.columns().indexOf(column.name())];
                    return referred(other, other.columns().get(other.position(key)));
                })
                .orElse(null);
    }
}
