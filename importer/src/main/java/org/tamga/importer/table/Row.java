package org.tamga.importer.table;

import java.math.BigDecimal;
import java.util.Arrays;
import org.tamga.domain.time.PartialDate;

/** One row of a table, its values in the order of the table's columns; an empty value is null. */
public record Row(Table table, String[] values) {

    /** The value of a column, or null. */
    public String get(String column) {
        return values[table.position(column)];
    }

    /** The date in a column, or null. */
    public PartialDate date(String column) {
        var value = get(column);
        return value == null ? null : PartialDate.parse(value);
    }

    /** The number in a column, or null. */
    public BigDecimal decimal(String column) {
        var value = get(column);
        return value == null ? null : new BigDecimal(value);
    }

    /** The natural key of the row. */
    public String key() {
        return table.key(values);
    }

    /** The key that some columns make. */
    public String key(String... columns) {
        return Key.of(Arrays.stream(columns).map(this::get).toArray(String[]::new));
    }
}
