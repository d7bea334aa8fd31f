package org.tamga.importer;

/**
 * One row of a table, its values in the order of the table's columns; an empty value is null.
 *
 * @param dataset the dataset that brings the row, or null if it comes from the store
 * @param line the line on which the row starts, from 1
 * @param places the place of each column in the file, from 0, or -1 if the file leaves it out
 */
public record Row(DataPackage dataset, Table table, long line, String[] values, int[] places) {

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

    /** The file that the row is in. */
    String file() {
        return dataset.tables().get(table);
    }

    /** Says what is wrong with one column of this row, or with all of it if the column is null. */
    Problem problem(String column, String rule, String message) {
        return new Problem(
                dataset.name(),
                file(),
                line,
                column == null ? 0 : places[table.position(column)] + 1,
                column,
                column == null ? null : get(column),
                rule,
                message);
    }
}
