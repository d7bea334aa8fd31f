package org.tamga.importer.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.importer.Importer;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.table.Tables;

/** The built-in datasets say only what is their own; the tables say the rest. */
class DescriptorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The ids of the Open Definition for the licences that the datasets have. */
    private static final Set<String> OPEN_DEFINITION = Set.of("CC-BY-4.0", "MIT", "ODC-PDDL-1.0");

    static Stream<String> datasets() {
        return Importer.BUILT_IN.stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void aBuiltInDatasetNamesItsTablesAndRepeatsNothingOfThem(String dataset) throws IOException {
        for (var resource : own(dataset).path("resources")) {
            var name = resource.path("name").asText();
            assertTrue(Tables.named(name).isPresent(), name);
            assertEquals(JSON.createObjectNode().put("name", name).put("path", name + ".csv"), resource);
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyLicenceHasAnOpenDefinitionIdOrAPath(String dataset) throws IOException {
        var licenses = own(dataset).path("licenses");
        assertTrue(licenses.size() > 0);
        for (var license : licenses) {
            var name = license.path("name").asText();
            assertTrue(OPEN_DEFINITION.contains(name) || license.has("path"), dataset + " " + license);
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theCompletedDescriptorKeepsWhatTheDatasetSaysAndDescribesEachColumn(String dataset) throws IOException {
        var own = own(dataset);
        var completed = complete(dataset);
        own.fieldNames().forEachRemaining(key -> {
            if (!key.equals("resources")) {
                assertEquals(own.path(key), completed.path(key), key);
            }
        });
        assertEquals("tabular-data-package", completed.path("profile").asText());
        assertEquals(names(own.path("resources")), names(completed.path("resources")));
        for (var resource : completed.path("resources")) {
            var table = Tables.named(resource.path("name").asText()).orElseThrow();
            assertEquals(table.title(), resource.path("title").asText());
            var fields = resource.path("schema").path("fields");
            assertEquals(table.columns().size(), fields.size());
            for (var i = 0; i < fields.size(); i++) {
                var column = table.columns().get(i);
                assertEquals(column.name(), fields.get(i).path("name").asText());
                assertEquals(column.title(), fields.get(i).path("title").asText());
                assertEquals(
                        column.description(), fields.get(i).path("description").asText());
            }
        }
    }

    @Test
    void aFieldHasItsBounds() throws IOException {
        assertEquals("{\"maxLength\":2,\"pattern\":\"[A-Z]{2}\"}", constraints("countries", "countries", "alpha2"));
        assertEquals("{\"required\":true,\"minimum\":0,\"maximum\":9}", constraints("gci", "editions", "decimals"));
        assertEquals("{\"required\":true,\"minimum\":0}", constraints("gci", "scores", "value"));
        assertEquals("{\"enum\":[\"geometric\",\"mean\",\"sum\"]}", constraints("gci", "components", "aggregation"));
        assertEquals(
                "{\"maxLength\":500,\"pattern\":\"([a-z0-9]+(-[a-z0-9]+)*)(;([a-z0-9]+(-[a-z0-9]+)*)){0,19}\"}",
                constraints("instruments", "instruments", "topics"));
        assertEquals(
                "{\"pattern\":\"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\"}",
                constraints("organizations", "memberships", "start"));
    }

    @Test
    void aKeyWithAPartThatMayBeUnknownIsNoPrimaryKey() throws IOException {
        assertTrue(schema("organizations", "memberships").path("primaryKey").isMissingNode());
        assertEquals(
                "[\"country\",\"language\"]",
                schema("countries", "country_names").path("primaryKey").toString());
    }

    @Test
    void aReferenceIsAForeignKeyIfAllItsRowsStayInThePackage() throws IOException {
        assertEquals(List.of(), foreignKeys("countries", "countries"));
        assertEquals(List.of("country > countries.code"), foreignKeys("countries", "country_names"));
        assertEquals(List.of("organization > organizations.code"), foreignKeys("organizations", "memberships"));
        assertEquals(
                List.of("source > sources.id", "index,edition,component > components.index,edition,component"),
                foreignKeys("gci", "scores"));
        assertEquals(
                List.of("instrument > instruments.id", "target > instruments.id"),
                foreignKeys("instruments", "instrument_relations"));
        // The mechanisms of the articles are those of organizations that another dataset brings.
        assertEquals(List.of("mechanism > mechanisms.id"), foreignKeys("seeds", "organization_mechanisms"));
        assertEquals(List.of("recommendation > recommendations.id"), foreignKeys("seeds", "recommendation_components"));
    }

    private static List<String> foreignKeys(String dataset, String table) throws IOException {
        var keys = new ArrayList<String>();
        for (var key : schema(dataset, table).path("foreignKeys")) {
            var reference = key.path("reference");
            keys.add(joined(key.path("fields")) + " > "
                    + reference.path("resource").asText() + "." + joined(reference.path("fields")));
        }
        return keys;
    }

    private static String joined(JsonNode texts) {
        var joined = new ArrayList<String>();
        texts.forEach(text -> joined.add(text.asText()));
        return String.join(",", joined);
    }

    private static List<String> names(JsonNode resources) {
        var names = new ArrayList<String>();
        resources.forEach(resource -> names.add(resource.path("name").asText()));
        return names;
    }

    private static String constraints(String dataset, String table, String column) throws IOException {
        for (var field : schema(dataset, table).path("fields")) {
            if (field.path("name").asText().equals(column)) {
                return field.path("constraints").toString();
            }
        }
        throw new IllegalArgumentException(column);
    }

    private static JsonNode schema(String dataset, String table) throws IOException {
        for (var resource : complete(dataset).path("resources")) {
            if (resource.path("name").asText().equals(table)) {
                return resource.path("schema");
            }
        }
        throw new IllegalArgumentException(table);
    }

    private static JsonNode complete(String dataset) throws IOException {
        return JSON.readTree(Descriptor.complete(DatasetFiles.builtIn(dataset)));
    }

    private static JsonNode own(String dataset) throws IOException {
        try (var in = DatasetFiles.builtIn(dataset).open("datapackage.json")) {
            return JSON.readTree(in);
        }
    }
}
