package org.tamga.importer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as the Table Schema of the Frictionless specifications describes it. */
public final class TableSchema {

    private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private TableSchema() {}

    /** The schema as JSON made of maps and lists. */
    public static Map<String, Object> of(Table table) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", table.columns().stream().map(TableSchema::field).toList());
        schema.put("missingValues", List.of(""));
        // A key with a part that may be unknown is no primary key to Frictionless, which wants every part of it.
        if (table.columns().stream().filter(Column::key).allMatch(Column::required)) {
            schema.put("primaryKey", List.of(table.key()));
        }
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", type(column));
        if (column.type() == Column.Type.URL) {
            field.put("format", "uri");
        }
        var constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            default -> "string";
        };
    }

    private static Map<String, Object> constraints(Column column) {
        var constraints = new LinkedHashMap<String, Object>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (column.type() == Column.Type.DATE) {
            constraints.put("pattern", PARTIAL_DATE);
        } else if (column.form() != null) {
            constraints.put(
                    "pattern",
                    column.list()
                            ? list(column.form().pattern().pattern())
                            : column.form().pattern().pattern());
        }
        if (!column.values().isEmpty()) {
            constraints.put("enum", new ArrayList<>(column.values()));
        }
        return constraints;
    }

    private static String list(String item) {
        return "(" + item + ")(;(" + item + "))*";
    }
}
