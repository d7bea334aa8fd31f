package org.tamga.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tamga.domain.Listing;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Rows as a dataset brings them: the text of each column as the store holds it, null if there is none. */
record TableRows(Table table, Listing<?> listing) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** The rows of the table that the entity of a listing stands for. */
    static TableRows of(Listing<?> listing) {
        var name =
                listing.entity().getAnnotation(jakarta.persistence.Table.class).name();
        return new TableRows(Tables.named(name).orElseThrow(), listing);
    }

    /** Reads the rows in their order, some at a time. */
    void each(int size, Consumer<List<String[]>> some) {
        var columns = table.columns().stream().map(this::expression).collect(Collectors.joining(", "));
        listing.each(
                columns,
                Object[].class,
                size,
                rows -> some.accept(rows.stream().map(TableRows::texts).toList()));
    }

    private String expression(Column column) {
        return switch (column.type()) {
            case TEXT, URL, BOOLEAN -> attribute(column);
            case DATE, DECIMAL, INTEGER -> "cast(" + attribute(column) + " as String)";
        };
    }

    private String attribute(Column column) {
        var name = column.name();
        if (hasCitations() && (name.equals("source") || name.equals("locator"))) {
            return "e.citations." + name;
        }
        return "e." + NEXT_WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether a row can have several sources; where one source states it, that source is a part of the key. */
    private boolean hasCitations() {
        return table.columns().stream().anyMatch(column -> column.name().equals("source") && !column.key());
    }

    private static String[] texts(Object[] row) {
        return Arrays.stream(row)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
