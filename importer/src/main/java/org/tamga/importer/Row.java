package org.tamga.importer;

import java.util.function.BiConsumer;

/**
 * One row of a table, its values in the order of the table's columns; an empty value is null.
 *
 * @param line the line on which the row starts, from 1
 */
public record Row(Table table, long line, String[] values) {

    /** The value of a column, or null. */
    public String get(String column) {
        return values[table.position(column)];
    }

    /** The values of the key, or of other columns, as one text. */
    public String key(String... columns) {
        var key = new StringBuilder();
        for (var column : columns) {
            var value = get(column);
            key.append(value == null ? "" : value).append('\u001f');
        }
        return key.toString();
    }

    /** Calls back with each column and its value. */
    public void forEach(BiConsumer<Column, String> each) {
        for (var i = 0; i < values.length; i++) {
            each.accept(table.columns().get(i), values[i]);
        }
    }
}
