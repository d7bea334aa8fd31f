package org.tamga.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tamga.importer.table.Column;

/** A workbook of one sheet. Only the rows that are being written are in memory. Texts never become formulas. */
final class Sheet {

    /** The most rows that a sheet can have below its header. */
    static final int MOST_ROWS = 1_048_575;

    private final TableRows rows;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    Sheet(TableRows rows, OutputStream out) {
        this.rows = rows;
        workbook = new Workbook(out, "Tamga", null);
        sheet = workbook.newWorksheet(rows.table().name());
        sheet.freezePane(0, 1);
        var names = rows.names();
        for (var i = 0; i < names.size(); i++) {
            sheet.inlineString(0, i, names.get(i));
            sheet.style(0, i).bold().set();
        }
    }

    void write(List<String[]> batch) throws IOException {
        for (var values : batch) {
            row++;
            for (var i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    write(i, rows.type(i), values[i]);
                }
            }
        }
        sheet.flush();
    }

    private void write(int column, Column.Type type, String value) {
        switch (type) {
            case INTEGER, DECIMAL -> number(column, new BigDecimal(value));
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(value));
            default -> sheet.inlineString(row, column, value);
        }
    }

    /** The format shows a number with the digits of its source. */
    private void number(int column, BigDecimal value) {
        sheet.value(row, column, value);
        if (value.scale() > 0) {
            sheet.style(row, column).format("0." + "0".repeat(value.scale())).set();
        }
    }

    void finish() throws IOException {
        workbook.finish();
    }
}
