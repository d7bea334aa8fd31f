package org.tamga.api.openapi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
public class ContractTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** With -Dtamga.record=true the examples are written, not compared; the build after that puts them in the contract. */
    private static final boolean RECORD = Boolean.getBoolean("tamga.record");

    /** The query of the example of an operation, unless it is its path alone, or two items of a list. */
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("listCountries", "/v1/countries?region=Central%20Asia&lang=ru&limit=2"),
            Map.entry("matchCountries", "/v1/countries/match?name=703&scheme=cow"),
            Map.entry("getProfile", "/v1/countries/KGZ/profile?as_of=2012-01-01"),
            Map.entry("listCountryHappenings", "/v1/countries/UZB/timeline?from=2006&to=2012&kind=joined&limit=2"),
            Map.entry("listOrganizations", "/v1/organizations?q=security&limit=2"),
            Map.entry("listOrganizationHappenings", "/v1/organizations/SCO/timeline?from=2017&limit=2"),
            Map.entry("listMembers", "/v1/organizations/CSTO/members?as_of=2010-05-01&sort=-start&limit=2"),
            Map.entry("listMemberships", "/v1/memberships?country=UZB&organization=CSTO&history=true&limit=2"),
            Map.entry("listInstruments", "/v1/instruments?country=KGZ&level=bilateral&as_of=2022-12-31&limit=2"),
            Map.entry("getInstrument", "/v1/instruments/KGZ-RUS-2021-IIS?as_of=2022-12-31"),
            Map.entry("listParties", "/v1/instruments/CSTO-2017-INFOSEC/parties?as_of=2020-12-31&limit=2"),
            Map.entry("listPairs", "/v1/cooperation/pairs?region=Central%20Asia&as_of=2012-01-01&limit=2"),
            Map.entry("getPair", "/v1/cooperation/pairs/KAZ/KGZ?as_of=2012-01-01"),
            Map.entry("getCooperationGraph", "/v1/cooperation/graph?region=Central%20Asia&as_of=2016-12-31"),
            Map.entry("getEdition", "/v1/indices/GCI/editions/2024"),
            Map.entry("getRanking", "/v1/indices/GCI/editions/2018/ranking?limit=2"),
            Map.entry(
                    "getVerification",
                    "/v1/indices/GCI/editions/2020/verification?country=FIN&limit=2&verdict=mismatch"),
            Map.entry(
                    "getSensitivity",
                    "/v1/indices/GCI/editions/2020/sensitivity?compare=TJK,TKM&limit=2&region=Central%20Asia&sobol=true"),
            Map.entry("getTrend", "/v1/indices/GCI/trend?country=KAZ"),
            Map.entry(
                    "compareCountries",
                    "/v1/compare?component=legal&country=KAZ&country=UZB&edition=2020&index=GCI&region=143"),
            Map.entry("getStatistics", "/v1/indices/GCI/editions/2020/statistics?group_by=subregion&limit=2"),
            Map.entry("getStructure", "/v1/indices/GCI/editions/2020/structure?component=legal"),
            Map.entry(
                    "listScores",
                    "/v1/scores?index=GCI&edition=2020&component=overall&country=KGZ&claims=all&sort=value&limit=2"),
            Map.entry("searchRecords", "/v1/search?q=P1700000407&limit=2"),
            Map.entry("completeQuery", "/v1/search/completions?q=shanghai%20coop&type=organization"),
            Map.entry("listMechanisms", "/v1/mechanisms?organization=SCO&limit=2"),
            Map.entry("listInitiatives", "/v1/initiatives?country=KGZ&from=2022&sort=start&limit=2"),
            Map.entry("listRecommendations", "/v1/recommendations?component=legal&limit=1"),
            Map.entry("listThreats", "/v1/threats?category=cyber&limit=2"),
            Map.entry("listDiscrepancies", "/v1/discrepancies?country=KGZ&limit=3"),
            Map.entry("getDiscrepancy", "/v1/discrepancies/kgz-rus-two-documents"),
            Map.entry("listCoverage", "/v1/coverage?by=country&key=KAZ&key=KGZ"),
            Map.entry("listVocabulary", "/v1/vocabulary?table=countries&column=region&limit=2"),
            Map.entry("listChanges", "/v1/changes?table=memberships&country=KGZ&limit=2"),
            Map.entry("listSources", "/v1/sources?authority=primary&q=cybersecurity%20index&limit=2"));

    /** The bodies of the examples of what is posted. */
    private static final Map<String, String> BODIES =
            Map.of("matchManyCountries", "{\"names\": [\"Korea, Rep.\", \"GER\", \"703\", \"Kosovo\", \"Atlantis\"]}");

    /** What a parameter cannot be sent without. */
    private static final Map<String, String> NEEDED =
            Map.of("as_of", "organization", "concentration", "distribution", "status", "organization", "key", "by");

    record Operation(String id, String path, JsonNode node) {
        @Override
        public String toString() {
            return id;
        }
    }

    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        assumeFalse(RECORD, "The next build writes the new examples to the contract");
        var served = RestAssured.get("/openapi?format=yaml").asString();
        assertEquals(Api.committed(), served);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var ids = operations().map(Operation::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.containsAll(REQUESTS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("open")
    void anExampleIsWhatTheApplicationAnswers(Operation operation) throws IOException {
        if (RECORD) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(EXAMPLES.resolve(operation.id() + ".json"), answer(operation.id()));
        }
        assertFresh(operation.id(), example(operation.id()));
    }

    /** The recorded example of an operation. */
    static String example(String id) throws IOException {
        return Files.readString(EXAMPLES.resolve(id + ".json"));
    }

    /** Fails unless the application answers now what the example says. */
    static void assertFresh(String id, String example) throws IOException {
        assertEquals(example, answer(id));
    }

    private static String answer(String id) throws IOException {
        var request = open().filter(operation -> operation.id().equals(id))
                .map(ContractTest::request)
                .findFirst()
                .orElseThrow();
        var text = (BODIES.containsKey(id) ? Api.posted(request, BODIES.get(id)) : Api.text(request))
                .replaceAll("http://[^/\"]+:" + RestAssured.port, "http://localhost:8080");
        var example = JSON.createObjectNode().put("request", request).<ObjectNode>set("response", JSON.readTree(text));
        return JSON.writeValueAsString(example) + "\n";
    }

    private static String request(Operation operation) {
        var list = operation.id().startsWith("list") ? "?limit=2" : "";
        return REQUESTS.getOrDefault(operation.id(), path(operation) + list);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationExplainsItself(Operation operation) {
        var node = operation.node();
        for (var field : List.of("summary", "description")) {
            assertTrue(node.path(field).asText().length() > 5, field);
        }
        assertEquals(1, node.path("tags").size());
        var ok = node.at("/responses/200/content/application~1json");
        if (!ok.isMissingNode() && node.path("security").isEmpty()) {
            assertTrue(ok.at("/examples/recorded/value").isContainerNode());
        }
        assertEquals(1, node.at("/responses/200/content").size());
        if (node.at("/responses/200/headers").has("Link") || operation.id().startsWith("list")) {
            assertTrue(ok.at("/schema/$ref").asText().matches("#/components/schemas/[A-Z][A-Za-z]*Page"));
        }
        node.path("responses").properties().forEach(response -> {
            if (response.getKey().compareTo("400") >= 0) {
                assertEquals(
                        "#/components/responses/Problem" + response.getKey(),
                        response.getValue().path("$ref").asText());
            }
        });
    }

    /** A form filled with all examples gives the recorded example. */
    @ParameterizedTest
    @MethodSource("open")
    void theExamplesOfTheParametersMakeTheRecordedRequest(Operation operation) {
        var query = new TreeSet<String>();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
                examples(parameter)
                        .forEach(value -> query.add(parameter.path("name").asText() + "=" + value));
            }
        }
        var request = request(operation).replace("%20", "+").replace(",", "%2C").split("\\?");
        assertEquals(request[0], path(operation));
        assertEquals(request.length == 1 ? Set.of() : new TreeSet<>(List.of(request[1].split("&"))), query);
    }

    @ParameterizedTest
    @MethodSource("open")
    void theExampleOfEachParameterIsAccepted(Operation operation) {
        var accepted = new ArrayList<Executable>();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && examples(parameter).findAny().isPresent()) {
                var name = parameter.path("name").asText();
                var brief = name.equals("limit") || named(operation, "limit") == null ? "" : "&limit=1";
                var query = "?" + query(operation, name) + brief;
                accepted.add(() -> Api.get(path(operation) + query));
            }
        }
        assertAll(accepted);
    }

    /** Generated clients would number two records of the same name. */
    @Test
    void everySchemaHasANameOfItsOwn() throws IOException {
        var schemas = JSON.readTree(Path.of("..", "openapi.json").toFile()).at("/components/schemas");
        assertEquals(
                List.of(),
                schemas.propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !name.matches("[A-Z][A-Za-z]+"))
                        .toList());
    }

    /** A generated client has no type for a free-form object. */
    @Test
    void everyFieldHasAType() throws IOException {
        var schemas = JSON.readTree(Path.of("..", "openapi.json").toFile()).at("/components/schemas");
        assertEquals(
                List.of(),
                schemas.propertyStream()
                        .flatMap(schema -> schema.getValue()
                                .path("properties")
                                .propertyStream()
                                .filter(field -> !isTyped(field.getValue()))
                                .map(field -> schema.getKey() + "." + field.getKey()))
                        .toList());
    }

    @Test
    void aValueIsBoundedByAListOrByAPatternAndNotByBoth() throws IOException {
        var contract = new YAMLMapper().readTree(Api.committed());
        assertEquals(
                List.of(),
                contract.findParents("enum").stream()
                        .filter(schema -> schema.has("pattern"))
                        .toList());
    }

    private static boolean isTyped(JsonNode field) {
        return field.has("$ref")
                || Set.of("string", "number", "integer", "boolean")
                        .contains(field.path("type").asText())
                || field.has("items") && isTyped(field.path("items"));
    }

    /** The operations that answer JSON to everybody. */
    static Stream<Operation> open() {
        return operations()
                .filter(operation -> operation.node().path("security").isEmpty())
                .filter(operation ->
                        operation.node().at("/responses/200/content").has("application/json"));
    }

    static Stream<Operation> operations() {
        try {
            var operations = new ArrayList<Operation>();
            var contract = JSON.readTree(Path.of("..", "openapi.json").toFile());
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> operations.add(new Operation(
                                    method.getValue().path("operationId").asText(),
                                    path.getKey(),
                                    method.getValue()))));
            return operations.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode named(Operation operation, String name) {
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** A parameter with what it cannot be sent without. */
    private static String query(Operation operation, String name) {
        var names = new LinkedHashSet<>(List.of(name));
        Stream.ofNullable(NEEDED.get(name))
                .filter(needed -> named(operation, needed) != null)
                .forEach(names::add);
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                names.add(parameter.path("name").asText());
            }
        }
        return names.stream()
                .flatMap(each -> examples(named(operation, each)).map(example -> each + "=" + example))
                .collect(Collectors.joining("&"));
    }

    /** The examples of a parameter: its own, else those in its description. */
    public static Stream<String> examples(JsonNode parameter) {
        var example = parameter.path("example");
        if (example.isMissingNode()) {
            var described = parameter.path("description").asText().replaceFirst("(?s).*( For example |$)", "");
            return Pattern.compile("`([^`]*)`").matcher(described).results().map(found -> encoded(found.group(1)));
        }
        var values = example.isArray() ? example.valueStream() : Stream.of(example);
        return values.map(value -> encoded(value.asText()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String path(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace(
                        "{" + parameter.path("name").asText() + "}",
                        examples(parameter).findFirst().orElseThrow());
            }
        }
        return path;
    }
}
