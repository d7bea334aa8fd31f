package org.tamga.importer.read;

import org.tamga.importer.problem.Problem;
import org.tamga.importer.table.Row;

/**
 * A row as it stands in a file of a dataset.
 *
 * @param line the line on which the row starts, from 1
 * @param places the place of each column of the table in the file, from 0, or -1 if the file leaves it out
 */
public record FileRow(DataPackage dataset, Row row, long line, int[] places) {

    /** The file that the row is in. */
    public String file() {
        return dataset.tables().get(row.table());
    }

    /** The problem of one column of this row, or of the whole row if the column is null. */
    public Problem problem(String column, String rule, String message) {
        return new Problem(
                dataset.name(),
                file(),
                line,
                column == null ? 0 : places[row.table().position(column)] + 1,
                column,
                column == null ? null : row.get(column),
                rule,
                message);
    }
}
