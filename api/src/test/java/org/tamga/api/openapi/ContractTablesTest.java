package org.tamga.api.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Holds the records of the contract to the tables that they show. */
class ContractTablesTest {

    /** Properties that are more than the column: names in the requested language, and computed values. */
    private static final Set<String> WIDER =
            Set.of("Country.name", "Country.official_name", "Organization.name", "Discrepancy.id", "Discrepancy.kind");

    /** A property of a record, and the column that it shows. */
    record Shown(String schema, Column column, JsonNode property) {
        @Override
        public String toString() {
            return schema + "." + column.name();
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aPropertySaysWhatItsColumnSays(Shown shown) {
        var column = shown.column();
        if (!WIDER.contains(shown.toString())) {
            assertEquals(said(column), shown.property().path("description").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aPropertyHasTheBoundsOfItsColumn(Shown shown) {
        var column = shown.column();
        var value = column.list() ? shown.property().path("items") : shown.property();
        if (column.list()) {
            assertEquals(column.maxItems(), shown.property().path("maxItems").asInt());
        }
        switch (column.type()) {
            case BOOLEAN -> {}
            case INTEGER, DECIMAL -> {
                assertEquals(column.min(), value.path("minimum").decimalValue());
                assertEquals(column.max() != null, value.has("maximum"));
                assertTrue(column.max() == null
                        || column.max().equals(value.path("maximum").decimalValue()));
            }
            default -> {
                if (WIDER.contains(shown.toString())) {
                    assertTrue(value.path("maxLength").asInt() >= column.maxLength());
                } else {
                    assertEquals(length(column), value.path("maxLength").asInt());
                    assertEquals(pattern(column), value.path("pattern").asText());
                }
            }
        }
    }

    /** What a file writes as an empty cell, an answer leaves out; a list has no separators in an answer. */
    private static String said(Column column) {
        var said = column.description().replace("; empty ", "; left out ");
        return column.list() ? said.replace(", separated by ';'", "") : said;
    }

    /** An item is as long as the key that it is, if it is one. */
    private static int length(Column column) {
        return column.list() && column.references() != null
                ? Tables.named(column.references())
                        .orElseThrow()
                        .columns()
                        .get(0)
                        .maxLength()
                : column.maxLength();
    }

    private static String pattern(Column column) {
        return switch (column.type()) {
            case DATE -> "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
            case URL -> "";
            default ->
                column.format() == null
                        ? "^[^\\u0000-\\u001F\\u007F-\\u009F]*$"
                        : "^" + column.format().pattern() + "$";
        };
    }

    /** A new column is answered as soon as its record has a component of that name, and missed until then. */
    @ParameterizedTest
    @MethodSource("records")
    void aRecordShowsEveryColumn(Class<?> record) {
        var properties = properties(record);
        assertEquals(
                List.of(),
                table(record).columns().stream()
                        .filter(column -> !column.key())
                        .map(Column::name)
                        .filter(name -> !properties.has(name)
                                && !Set.of("source", "locator").contains(name))
                        .toList());
    }

    /** The citations of a row are as many as its column source takes. */
    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasAsManyCitationsAsARowTakes(Class<?> record) {
        var citations = properties(record).path("citations");
        var source = table(record).column("source");
        if (!citations.isMissingNode() && source.isPresent()) {
            var expected = source.get().list() ? source.get().maxItems() : 1;
            assertTrue(citations.path("maxItems").asInt() >= expected);
        }
    }

    @Test
    void everyTableButThePrintedRanksHasARecord() throws IOException {
        var shown = records().map(ContractTablesTest::table).map(Table::name).toList();
        assertEquals(
                List.of("published_ranks"),
                Tables.ALL.stream()
                        .map(Table::name)
                        .filter(name -> !shown.contains(name))
                        .toList());
    }

    static Stream<Shown> shown() throws IOException {
        return records().flatMap(record -> {
            var properties = properties(record);
            return table(record).columns().stream()
                    .filter(column -> properties.has(column.name()))
                    .map(column -> new Shown(name(record), column, properties.path(column.name())));
        });
    }

    /** The records that show a table. */
    static Stream<Class<?>> records() throws IOException {
        var classes = Path.of("target", "classes");
        try (var files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("View.class") || file.endsWith("Link.class"))
                    .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(ColumnsOf.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Table table(Class<?> record) {
        return Tables.named(record.getAnnotation(ColumnsOf.class).value()).orElseThrow();
    }

    private static String name(Class<?> record) {
        return record.getAnnotation(Schema.class).name();
    }

    private static JsonNode properties(Class<?> record) {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("..", "openapi.json").toFile())
                    .at("/components/schemas/" + name(record) + "/properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
