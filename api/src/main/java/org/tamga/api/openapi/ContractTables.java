package org.tamga.api.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * Says of the properties of response records what the tables say of their columns: the bounds
 * that the importer enforces. What a record says of a property itself comes first.
 */
final class ContractTables {

    /** What means the same in every record that has it. */
    private static final List<Column> COMMON = List.of(
            column("scores", "index"),
            column("scores", "edition"),
            column("scores", "component"),
            column("scores", "country"),
            column("memberships", "organization"),
            column("instrument_parties", "instrument"),
            Column.text("country_name", 300),
            Column.text("dataset", 100),
            Column.code("citations", 1000).references("sources").listOf(1000));

    private ContractTables() {}

    static void fill(OpenAPI contract, IndexView index) {
        var columns = columns(index);
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((property, value) -> Stream.concat(
                                        columns.getOrDefault(name, List.of()).stream(), COMMON.stream())
                                .filter(column -> column.name().equals(property) && fits(value, column))
                                .findFirst()
                                .ifPresent(column -> fill(value, column)));
            }
        });
    }

    /** The columns that each schema shows, by its name; a class may be in several indices. */
    private static Map<String, List<Column>> columns(IndexView index) {
        return index.getAnnotations(ColumnsOf.class).stream()
                .collect(Collectors.toMap(
                        ContractTables::schema,
                        mark -> table(mark.value().asString()).columns(),
                        (one, again) -> one));
    }

    private static String schema(AnnotationInstance mark) {
        return mark.target()
                .asClass()
                .declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .value("name")
                .asString();
    }

    private static Table table(String name) {
        return Tables.named(name).orElseThrow();
    }

    private static Column column(String table, String name) {
        return table(table).columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A property that is another record, or how many there are of something, has but the name of a column. */
    private static boolean fits(Schema property, Column column) {
        return property.getType() != null && property.getType().contains(type(column));
    }

    private static SchemaType type(Column column) {
        if (column.list()) {
            return SchemaType.ARRAY;
        }
        return switch (column.type()) {
            case BOOLEAN -> SchemaType.BOOLEAN;
            case INTEGER -> SchemaType.INTEGER;
            case DECIMAL -> SchemaType.NUMBER;
            case TEXT, DATE, URL -> SchemaType.STRING;
        };
    }

    private static void fill(Schema property, Column column) {
        if (!column.list()) {
            bound(property, column, column.maxLength());
        } else {
            property.setMaxItems(property.getMaxItems() == null ? maxItems(column) : property.getMaxItems());
            if (property.getItems().getRef() == null) {
                bound(property.getItems(), column, itemLength(column));
            }
        }
    }

    /** Each item has a character at least, and a separator before the next. */
    private static int maxItems(Column column) {
        return (column.maxLength() + 1) / 2;
    }

    /** The item of a list is as long as the key that it refers to; the length of the column is that of the whole list. */
    private static int itemLength(Column column) {
        return Optional.ofNullable(column.references())
                .map(table -> column(table, table(table).key()[0]).maxLength())
                .orElse(column.maxLength());
    }

    private static void bound(Schema value, Column column, int maxLength) {
        switch (column.type()) {
            case BOOLEAN -> {}
            case INTEGER, DECIMAL -> number(value, column);
            case DATE -> text(value, maxLength, Bounds.PARTIAL_DATE);
            case URL -> text(value.format("uri"), maxLength, null);
            case TEXT ->
                text(
                        value,
                        maxLength,
                        column.form() == null ? null : "^" + column.form().pattern() + "$");
        }
    }

    private static void number(Schema value, Column column) {
        if (value.getMinimum() == null) {
            value.minimum(column.min()).maximum(column.max());
        }
    }

    /** A record that takes longer texts than the column takes others as well. */
    private static void text(Schema value, int maxLength, String pattern) {
        if (value.getMaxLength() == null) {
            value.maxLength(maxLength).pattern(pattern);
        }
    }
}
