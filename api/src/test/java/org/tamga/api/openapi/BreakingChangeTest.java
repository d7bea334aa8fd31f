package org.tamga.api.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.api.Api;

/** Compares the contract with the released one in the folder contract. */
class BreakingChangeTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path RELEASED = Path.of("..", "contract", "released.yaml");

    private static final String COUNTRIES = "/v1/countries";
    private static final String COUNTRY = "/v1/countries/{code}";
    private static final String RANKING = "/v1/indices/{index}/editions/{edition}/ranking";

    @Test
    void theContractBreaksNothingThatWasReleased() throws IOException {
        assertEquals(List.of(), Breaks.between(read(RELEASED), read(Api.CONTRACT)));
    }

    /** What was released stays as it was; something new comes under a new version. */
    @Test
    void aContractThatDiffersHasAVersionOfItsOwnInTheChangelog() throws IOException {
        var released = read(RELEASED);
        var offered = read(Api.CONTRACT);
        var version = version(offered);
        if (!released.equals(offered)) {
            assertNotEquals(version(released), version);
        }
        var changelog = Files.readString(RELEASED.resolveSibling("CHANGELOG.md"));
        assertTrue(changelog.lines().anyMatch(line -> line.startsWith("## " + version)), version);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakIsSeen(Consumer<ObjectNode> change) throws IOException {
        var offered = part();
        change.accept(offered);
        assertNotEquals(part(), offered);
        assertNotEquals(List.of(), Breaks.between(part(), offered));
    }

    static Stream<Named<Consumer<ObjectNode>>> breaks() {
        return Stream.of(
                change(
                        "an operation is removed",
                        contract -> at(contract, "/paths").remove(COUNTRIES)),
                change(
                        "an operation has another name",
                        contract -> operation(contract, COUNTRIES).put("operationId", "getCountries")),
                change(
                        "an operation has another tag",
                        contract ->
                                operation(contract, COUNTRIES).putArray("tags").add("Other")),
                change(
                        "an operation needs a key",
                        contract -> operation(contract, COUNTRIES)
                                .putArray("security")
                                .addObject()
                                .putArray("curator")),
                change(
                        "a field of an answer is removed",
                        contract -> at(contract, "/components/schemas/Country/properties")
                                .remove("name")),
                change(
                        "a field of an answer has another type",
                        contract -> field(contract, "PageInfo", "limit").put("type", "string")),
                change(
                        "a field of an answer has another format",
                        contract -> field(contract, "PageInfo", "total").put("format", "int32")),
                change(
                        "the items of a field have another type",
                        contract -> at(field(contract, "Country", "citations"), "/items")
                                .put("$ref", "#/components/schemas/CountryName")),
                change(
                        "a field may be left out",
                        contract -> at(contract, "/components/schemas/PageInfo")
                                .putArray("required")
                                .add("limit")),
                change(
                        "a field may be longer",
                        contract -> field(contract, "Country", "name").put("maxLength", 3000)),
                change(
                        "a field may be greater",
                        contract -> field(contract, "PageInfo", "limit").put("maximum", 5000)),
                change(
                        "a field may have more items",
                        contract -> field(contract, "CountryPage", "items").put("maxItems", 5000)),
                change("a schema has another name", contract -> {
                    var schemas = at(contract, "/components/schemas");
                    schemas.set("Land", schemas.remove("Country"));
                    field(contract, "CountryPage", "items").putObject("items").put("$ref", "#/components/schemas/Land");
                    at(operation(contract, COUNTRY), "/responses/200/content/application~1json/schema")
                            .put("$ref", "#/components/schemas/Land");
                }),
                change(
                        "a new parameter is required",
                        contract -> newParameter(contract).put("required", true)),
                change(
                        "a parameter is required now",
                        contract -> parameter(contract, COUNTRIES, "q").put("required", true)),
                change(
                        "a parameter has another name",
                        contract -> parameter(contract, COUNTRIES, "q").put("name", "text")),
                change(
                        "a parameter has another type",
                        contract -> schema(contract, COUNTRIES, "q").put("type", "integer")),
                change(
                        "a parameter has another default",
                        contract -> schema(contract, COUNTRIES, "limit").put("default", 20)),
                change(
                        "a parameter must be shorter",
                        contract -> schema(contract, COUNTRIES, "q").put("maxLength", 10)),
                change(
                        "a parameter must be smaller",
                        contract -> schema(contract, COUNTRIES, "limit").put("maximum", 400)),
                change(
                        "a parameter may stand less often",
                        contract -> schema(contract, COUNTRIES, "region").put("maxItems", 2)),
                change(
                        "a parameter has lost a value",
                        contract -> ((ArrayNode)
                                        schema(contract, RANKING, "aggregation").path("enum"))
                                .remove(0)),
                change(
                        "a status is removed",
                        contract ->
                                at(operation(contract, COUNTRY), "/responses").remove("404")),
                change(
                        "a header is removed",
                        contract -> at(operation(contract, COUNTRIES), "/responses/200/headers")
                                .remove("ETag")),
                change("an answer has another media type", contract -> {
                    var content = at(operation(contract, COUNTRIES), "/responses/200/content");
                    content.set("text/csv", content.remove("application/json"));
                }));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void anAdditionIsNoBreak(Consumer<ObjectNode> change) throws IOException {
        var offered = part();
        change.accept(offered);
        assertNotEquals(part(), offered);
        assertEquals(List.of(), Breaks.between(part(), offered));
    }

    static Stream<Named<Consumer<ObjectNode>>> additions() {
        return Stream.of(
                change(
                        "a new operation",
                        contract -> at(contract, "/paths")
                                .set(
                                        "/v1/lands",
                                        at(contract, "/paths").path(COUNTRIES).deepCopy())),
                change(
                        "a new field of an answer",
                        contract -> at(contract, "/components/schemas/Country/properties")
                                .putObject("area")
                                .put("type", "number")),
                change("a new parameter", BreakingChangeTest::newParameter),
                change(
                        "a new value of a parameter",
                        contract -> ((ArrayNode)
                                        schema(contract, RANKING, "aggregation").path("enum"))
                                .add("median")),
                change(
                        "a parameter may be greater",
                        contract -> schema(contract, COUNTRIES, "limit").put("maximum", 600)),
                change(
                        "another description",
                        contract -> operation(contract, COUNTRIES).put("description", "Better")),
                change(
                        "an operation is deprecated",
                        contract -> operation(contract, COUNTRIES).put("deprecated", true)));
    }

    private static Named<Consumer<ObjectNode>> change(String name, Consumer<ObjectNode> change) {
        return Named.of(name, change);
    }

    /** A few operations of the contract, without their examples. */
    private static ObjectNode part() throws IOException {
        var contract = (ObjectNode)
                new ObjectMapper().readTree(Path.of("..", "openapi.json").toFile());
        at(contract, "/paths").retain(COUNTRIES, COUNTRY, RANKING);
        contract.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
        return contract;
    }

    private static ObjectNode newParameter(ObjectNode contract) {
        var parameter = ((ArrayNode) operation(contract, COUNTRIES).path("parameters")).addObject();
        parameter.put("name", "area").put("in", "query").putObject("schema").put("type", "number");
        return parameter;
    }

    private static ObjectNode operation(JsonNode contract, String path) {
        return (ObjectNode) contract.path("paths").path(path).path("get");
    }

    private static ObjectNode field(JsonNode contract, String schema, String name) {
        return at(contract, "/components/schemas/" + schema + "/properties/" + name);
    }

    private static ObjectNode parameter(JsonNode contract, String path, String name) {
        return (ObjectNode) operation(contract, path)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode schema(JsonNode contract, String path, String parameter) {
        return (ObjectNode) parameter(contract, path, parameter).path("schema");
    }

    private static ObjectNode at(JsonNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    private static JsonNode read(Path contract) throws IOException {
        return YAML.readTree(contract.toFile());
    }

    private static String version(JsonNode contract) {
        return contract.at("/info/version").asText();
    }
}
