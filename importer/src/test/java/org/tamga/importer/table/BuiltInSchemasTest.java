package org.tamga.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.importer.Importer;
import org.tamga.importer.read.DatasetFiles;

/** What the datapackage.json of each built-in dataset says of its tables is what the importer asks of them. */
public class BuiltInSchemasTest {

    /** The ids of the Open Definition for the licences that the datasets have. */
    private static final Set<String> OPEN_DEFINITION = Set.of("CC-BY-4.0", "MIT", "ODC-PDDL-1.0");

    static Stream<String> datasets() {
        return Importer.BUILT_IN.stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyResourceIsATableWithItsColumns(String dataset) throws IOException {
        for (var resource : description(dataset).path("resources")) {
            var table = Tables.named(resource.path("name").asText()).orElseThrow();
            var schema = resource.path("schema");
            assertEquals(expected(table), described(schema), dataset + "/" + table.name());
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyLicenceHasAnOpenDefinitionIdOrAPath(String dataset) throws IOException {
        var licenses = description(dataset).path("licenses");
        assertTrue(licenses.size() > 0);
        for (var license : licenses) {
            var name = license.path("name").asText();
            assertTrue(OPEN_DEFINITION.contains(name) || license.has("path"), dataset + " " + license);
        }
    }

    private static List<String> expected(Table table) {
        var lines = new ArrayList<String>();
        table.columns().forEach(column -> lines.add(column.name() + (column.required() ? " required" : "")));
        lines.add("key " + List.of(table.key()));
        return lines;
    }

    private static List<String> described(JsonNode schema) {
        var lines = new ArrayList<String>();
        for (var field : schema.path("fields")) {
            var required = field.path("constraints").path("required").asBoolean();
            lines.add(field.path("name").asText() + (required ? " required" : ""));
        }
        var key = schema.path("primaryKey");
        lines.add("key "
                + (key.isTextual()
                        ? List.of(key.asText())
                        : StreamSupport.stream(key.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()));
        return lines;
    }

    private static JsonNode description(String dataset) throws IOException {
        try (var in = DatasetFiles.builtIn(dataset).open("datapackage.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
