package org.tamga.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.api.kind.StoredTable;
import org.tamga.domain.Listing;
import org.tamga.domain.time.Certainty;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * Rows in the format of a dataset: the text of each column as the database has it, null if there is none.
 *
 * @param certainty how sure the rows hold on the day of the answer, a last column; null if there is no day
 */
record TableRows(Table table, Listing<?> listing, Certainty certainty) {

    /** The rows of a listing, in the columns of the table of its entity. */
    static TableRows of(Listing<?> listing, Certainty certainty) {
        var name =
                listing.entity().getAnnotation(jakarta.persistence.Table.class).name();
        return new TableRows(Tables.named(name).orElseThrow(), listing, certainty);
    }

    /** The header. */
    List<String> names() {
        var names = table.columns().stream().map(Column::name);
        return (certainty == null ? names : Stream.concat(names, Stream.of(Table.CERTAINTY))).toList();
    }

    /** The type of a column. */
    Column.Type type(int column) {
        return column < table.columns().size() ? table.columns().get(column).type() : Column.Type.TEXT;
    }

    /** Reads the rows in their order, a batch at a time. */
    void each(int size, Consumer<List<String[]>> rows) {
        var columns = table.columns().stream().map(this::expression).collect(Collectors.joining(", "));
        listing.each(
                columns,
                Object[].class,
                size,
                batch -> rows.accept(batch.stream().map(this::texts).toList()));
    }

    private String expression(Column column) {
        var attribute = "e." + new StoredTable(table).attribute(column);
        return switch (column.type()) {
            case TEXT, URL, BOOLEAN -> attribute;
            case DATE, DECIMAL, INTEGER -> "cast(" + attribute + " as String)";
        };
    }

    private String[] texts(Object[] row) {
        return Stream.concat(Arrays.stream(row), Stream.ofNullable(certainty))
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
