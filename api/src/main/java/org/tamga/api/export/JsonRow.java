package org.tamga.api.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.api.citation.CitationView;
import org.tamga.api.query.Text;
import org.tamga.domain.source.Citations;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;

/** A row of a table that has no list in the API, in the format of the items of lists. */
final class JsonRow {

    private JsonRow() {}

    /** Rows as objects. */
    static List<Map<String, Object>> of(Table table, List<String[]> rows) {
        return rows.stream().map(row -> of(table, row)).toList();
    }

    /** The known values by column, with the citations as a list. */
    private static Map<String, Object> of(Table table, String[] values) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i < values.length; i++) {
            var column = table.columns().get(i);
            if (values[i] != null
                    && (column.key() || !column.name().equals("source"))
                    && !column.name().equals("locator")) {
                row.put(column.name(), value(column, values[i]));
            }
        }
        row.put(
                "citations",
                CitationView.of(new Citations(values[table.position("source")], values[table.position("locator")])));
        return row;
    }

    private static Object value(Column column, String value) {
        return switch (column.type()) {
            case BOOLEAN -> Boolean.valueOf(value);
            case INTEGER, DECIMAL -> new BigDecimal(value);
            default -> column.list() ? Text.list(value) : value;
        };
    }
}
