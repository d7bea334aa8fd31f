package org.tamga.api.openapi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.tamga.api.kind.Kinds;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * Copies the description, the example and the bounds of each column, which the importer enforces, to the property of
 * the response record. The annotations of the record itself take precedence.
 */
final class ContractTables {

    /** Properties with the same meaning in every record. */
    private static final Map<String, Schema> COMMON = Map.ofEntries(
            Map.entry("index", schema(column("scores", "index"))),
            Map.entry("edition", schema(column("scores", "edition"))),
            Map.entry("component", schema(column("scores", "component"))),
            Map.entry("country", schema(column("scores", "country"))),
            Map.entry(
                    "a",
                    schema(column("scores", "country"))
                            .description("The country (alpha-3) that is first in the alphabet")),
            Map.entry("b", schema(column("scores", "country")).description("The other country (alpha-3)")),
            Map.entry(
                    "country_name",
                    text("The name of the country in the language asked for, else in English", "Kyrgyzstan", 300)),
            Map.entry("organization", schema(column("memberships", "organization"))),
            Map.entry("instrument", schema(column("instrument_parties", "instrument"))),
            Map.entry("dataset", text("The dataset that brings it", "gci", 100)),
            Map.entry("version", text("The version of the dataset", "2026.11.21", 200)),
            Map.entry("licenses", list(20).description("The names of its licences")),
            Map.entry("release", text("The release of the data", "2026.11.21-1", 30)),
            Map.entry("inserted", count("Rows that came in", 11_537)),
            Map.entry("updated", count("Rows that changed", 0)),
            Map.entry("deleted", count("Rows that went", 0)),
            Map.entry("citations", list(Bounds.LONGEST_LIST).description("Where it was read")),
            Map.entry("sources", list(Bounds.LONGEST_LIST).description("The cited sources, if they were asked for")),
            Map.entry("type", text("What the record is: " + Kinds.TYPES + ", or a further word", "country", 40)),
            Map.entry("id", text("The code or id of the record", "KAZ", 100)),
            Map.entry("title", text("The name or title of the record", "Kazakhstan", 1000)),
            Map.entry("language", text("The language of the text (BCP 47), if it is known", "en", 40)),
            Map.entry(
                    "href",
                    text("The address of the record", "http://localhost:8080/v1/countries/KAZ", 2000)
                            .format("uri")),
            Map.entry("rank", rank()),
            Map.entry("computed_rank", rank()),
            Map.entry("baseline_rank", rank()),
            Map.entry("low", rank()),
            Map.entry("median", rank()),
            Map.entry("high", rank()),
            Map.entry("published_rank", rank().description("The rank that the publisher prints for the whole edition")),
            Map.entry("published_tier", text("The class that the publisher prints", "T2", 40)),
            Map.entry(
                    "verdict",
                    text(
                            "match, mismatch, not_published (no source prints it) or not_computable (it is printed, but a"
                                    + " part, a weight or a rule is unknown)",
                            "mismatch",
                            20)),
            Map.entry(
                    "missing",
                    list(Bounds.LONGEST_LIST).description("The countries that are left out for lack of scores")),
            Map.entry("shared", count("How many ties they share", 13)),
            Map.entry(
                    "holders",
                    count("How many countries hold this tie on the day", 10).minimum(BigDecimal.valueOf(2))),
            Map.entry(
                    "jaccard",
                    measure("Shared ties by the ties that either holds (Jaccard), 0 to 1", "0.8125")
                            .maximum(BigDecimal.ONE)),
            Map.entry(
                    "weight",
                    measure(
                            "The sum over the shared ties of ln(countries with any tie / countries with this tie): a rare"
                                    + " tie weighs more than a common one",
                            "17.1234")));

    private ContractTables() {}

    static void fill(OpenAPI contract, IndexView index) {
        var rows = rows(index);
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                var known = new HashMap<>(COMMON);
                known.putAll(rows.getOrDefault(name, Map.of()));
                schema.getProperties().forEach((property, value) -> {
                    if (known.containsKey(property) && fits(value, known.get(property))) {
                        fill(value, known.get(property));
                    }
                });
            }
        });
    }

    /**
     * The properties of each record that come from a table, by the name of the record. A class may be in several Jandex
     * indices.
     */
    private static Map<String, Map<String, Schema>> rows(IndexView index) {
        return index.getAnnotations(ColumnsOf.class).stream()
                .collect(Collectors.toMap(
                        ContractTables::name, mark -> row(table(mark.value().asString())), (one, again) -> one));
    }

    private static String name(AnnotationInstance mark) {
        return mark.target()
                .asClass()
                .declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .value("name")
                .asString();
    }

    private static Map<String, Schema> row(Table table) {
        var row = table.columns().stream().collect(Collectors.toMap(Column::name, ContractTables::schema));
        table.column("source")
                .ifPresent(source -> row.put(
                        "citations", list(Math.max(1, source.maxItems())).description("Where it was read")));
        return row;
    }

    private static Table table(String name) {
        return Tables.named(name).orElseThrow();
    }

    private static Column column(String table, String name) {
        return table(table).column(name).orElseThrow();
    }

    private static Schema schema(Column column) {
        var value = value(column, column.maxLength());
        if (column.list()) {
            // An item of a list has the maximum length of the key to which it refers; the length of the column is that
            // of the whole list.
            var key = column.references();
            value = list(column.maxItems()).items(value(column, key == null ? column.maxLength() : length(table(key))));
        }
        return value.description(description(column)).examples(examples(column));
    }

    private static int length(Table table) {
        return table.column(table.key()[0]).orElseThrow().maxLength();
    }

    /** An empty cell becomes an absent property, and a JSON list has no separators. */
    private static String description(Column column) {
        var said = column.description().replace("; empty ", "; left out ");
        return column.list() ? said.replace(", separated by ';'", "") : said;
    }

    private static List<Object> examples(Column column) {
        if (column.example() == null) {
            return null;
        }
        return List.of(
                switch (column.type()) {
                    case BOOLEAN -> Boolean.valueOf(column.example());
                    case INTEGER, DECIMAL -> new BigDecimal(column.example());
                    case TEXT, DATE, URL -> column.example();
                });
    }

    private static Schema value(Column column, int maxLength) {
        return switch (column.type()) {
            case BOOLEAN -> schema(SchemaType.BOOLEAN);
            case INTEGER -> schema(SchemaType.INTEGER).minimum(column.min()).maximum(column.max());
            case DECIMAL -> schema(SchemaType.NUMBER).minimum(column.min()).maximum(column.max());
            case DATE -> text(maxLength).pattern(Bounds.PARTIAL_DATE);
            case URL -> text(maxLength).format("uri");
            case TEXT ->
                text(maxLength)
                        .pattern(
                                column.format() == null
                                        ? null
                                        : "^" + column.format().pattern() + "$");
        };
    }

    private static Schema text(String description, String example, int maxLength) {
        return text(maxLength).description(description).examples(List.of(example));
    }

    private static Schema count(String description, int example) {
        return schema(SchemaType.INTEGER).description(description).examples(List.of(example));
    }

    private static Schema rank() {
        return schema(SchemaType.INTEGER).minimum(BigDecimal.ONE).examples(List.of(31));
    }

    private static Schema measure(String description, String example) {
        return schema(SchemaType.NUMBER)
                .description(description)
                .examples(List.of(new BigDecimal(example)))
                .minimum(BigDecimal.ZERO);
    }

    private static Schema text(int maxLength) {
        return schema(SchemaType.STRING).maxLength(maxLength);
    }

    private static Schema list(int maxItems) {
        return schema(SchemaType.ARRAY).maxItems(maxItems);
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    /** A property that is a nested record or a count only shares the name of a column. */
    private static boolean fits(Schema property, Schema known) {
        return known.getType().equals(property.getType());
    }

    private static void fill(Schema property, Schema known) {
        if (property.getDescription() == null) {
            property.setDescription(known.getDescription());
        }
        if (property.getExamples() == null) {
            property.setExamples(known.getExamples());
        }
        if (property.getMaxItems() == null) {
            property.setMaxItems(known.getMaxItems());
        }
        if (property.getMinimum() == null) {
            property.minimum(known.getMinimum()).maximum(known.getMaximum());
        }
        // If a property allows longer texts than the column, it allows other texts too.
        if (property.getMaxLength() == null && known.getMaxLength() != null) {
            property.maxLength(known.getMaxLength()).pattern(known.getPattern()).format(known.getFormat());
        }
        if (known.getItems() != null) {
            fill(property.getItems(), known.getItems());
        }
    }
}
