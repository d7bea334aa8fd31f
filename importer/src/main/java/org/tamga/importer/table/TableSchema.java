package org.tamga.importer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as the Table Schema of the Frictionless specifications describes it. */
public final class TableSchema {

    private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private TableSchema() {}

    /**
     * The schema as JSON made of maps and lists.
     *
     * @param foreignKeys those of the table's references whose rows are all in the same package
     */
    public static Map<String, Object> of(Table table, List<Table.Reference> foreignKeys) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        // A key with a part that may be unknown is no primary key to Frictionless, which wants every part of it.
        if (table.columns().stream().filter(Column::key).allMatch(Column::required)) {
            schema.put("primaryKey", List.of(table.key()));
        }
        if (!foreignKeys.isEmpty()) {
            schema.put(
                    "foreignKeys",
                    foreignKeys.stream().map(TableSchema::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(Table table, Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", type(column));
        if (column.type() == Column.Type.URL) {
            field.put("format", "uri");
        }
        field.put("title", column.title());
        field.put("description", column.description());
        if (column.example() != null) {
            field.put("example", column.example());
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
        switch (column.type()) {
            case DATE -> constraints.put("pattern", PARTIAL_DATE);
            case TEXT, URL -> text(column, constraints);
            default -> range(column, constraints);
        }
        return constraints;
    }

    private static void text(Column column, Map<String, Object> constraints) {
        if (!column.values().isEmpty()) {
            constraints.put("enum", new ArrayList<>(column.values()));
            return;
        }
        constraints.put("maxLength", column.maxLength());
        if (column.list()) {
            constraints.put("pattern", list(column));
        } else if (column.format() != null) {
            constraints.put("pattern", column.format().pattern().pattern());
        }
    }

    /** Items without an empty one, separated by ';', at most as many as the column may have. */
    private static String list(Column column) {
        var item = column.format() == null
                ? "[^;]+"
                : "(" + column.format().pattern().pattern() + ")";
        return item + "(;" + item + "){0," + (column.maxItems() - 1) + "}";
    }

    private static void range(Column column, Map<String, Object> constraints) {
        if (column.min() != null) {
            constraints.put("minimum", column.min());
        }
        if (column.max() != null) {
            constraints.put("maximum", column.max());
        }
    }

    private static Map<String, Object> foreignKey(Table.Reference reference) {
        var target = new LinkedHashMap<String, Object>();
        target.put("resource", reference.table());
        target.put(
                "fields", List.of(Tables.named(reference.table()).orElseThrow().key()));
        var key = new LinkedHashMap<String, Object>();
        key.put("fields", reference.columns());
        key.put("reference", target);
        return key;
    }
}
