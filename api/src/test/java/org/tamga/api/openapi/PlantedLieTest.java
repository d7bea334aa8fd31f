package org.tamga.api.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Plants lies in copies of the contract: what holds the answers to the contract must see each of them. */
@ApiTest
class PlantedLieTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = "/v1/countries?limit=2";
    private static final String REFUSED = "/v1/countries?limit=0";

    @Test
    void theContractItselfIsTrue() throws IOException {
        assertEquals("", seen(PAGE, contract -> {}));
        assertEquals("", seen(REFUSED, contract -> {}));
        assertEquals("", seen("/v1/countries/XXX", contract -> {}));
        assertEquals("", seen("/v1/exports/cooperation.graphml?region=143", contract -> {}));
    }

    @Test
    void aWrongTypeIsSeen() throws IOException {
        assertSeen(
                "[Path '/page/limit'] Instance type (integer) does not match any allowed primitive type",
                PAGE,
                contract -> property(contract, "PageInfo", "limit").put("type", "string"));
    }

    @Test
    void aWrongTypeOfAnErrorIsSeen() throws IOException {
        assertSeen(
                "[Path '/status'] Instance type (integer) does not match any allowed primitive type",
                REFUSED,
                contract -> property(contract, "Problem", "status").put("type", "string"));
    }

    @Test
    void aPropertyThatIsNeverSentIsSeen() throws IOException {
        assertSeen(
                "Object has missing required properties ([\\\"more\\\"])",
                PAGE,
                contract -> ((ArrayNode) schema(contract, "PageInfo").path("required")).add("more"));
    }

    @Test
    void anUndocumentedPropertyIsSeen() throws IOException {
        assertSeen(
                "not allowed by the schema: [\\\"alpha2\\\"]",
                PAGE,
                contract -> ((ObjectNode) schema(contract, "Country").path("properties")).remove("alpha2"));
    }

    @Test
    void aBoundThatDoesNotHoldIsSeen() throws IOException {
        assertSeen(
                "is too long",
                PAGE,
                contract -> property(contract, "Country", "name").put("maxLength", 3));
        assertSeen(
                "does not match",
                PAGE,
                contract -> property(contract, "Country", "code").put("pattern", "^[a-z]{3}$"));
        assertSeen(
                "is lower than",
                PAGE,
                contract -> property(contract, "PageInfo", "limit").put("minimum", 3));
    }

    @Test
    void anUndocumentedStatusIsSeen() throws IOException {
        assertSeen(
                "Response status 400 not defined for path '/v1/countries'",
                REFUSED,
                contract -> responses(contract).remove("400"));
    }

    @Test
    void anotherMediaTypeIsSeen() throws IOException {
        assertSeen("Response Content-Type header 'application/json;charset=UTF-8' does not match", PAGE, contract -> {
            var ok = (ObjectNode) responses(contract).path("200");
            var body = (ObjectNode) ok.path("content");
            body.set("text/csv", body.remove("application/json"));
        });
    }

    @Test
    void anUndeclaredHeaderIsSeen() throws IOException {
        assertSeen("[etag]", PAGE, contract -> ((ObjectNode) responses(contract).at("/200/headers")).remove("ETag"));
        assertSeen(
                "[vary]",
                REFUSED,
                contract -> ((ObjectNode) contract.at("/components/responses/Problem400/headers")).remove("Vary"));
    }

    @Test
    void aHeaderThatIsNeverSentIsSeen() throws IOException {
        assertSeen("Header 'Link' is expected", REFUSED, contract -> {
            ((ObjectNode) contract.at("/components/headers/Link")).put("required", true);
            ((ObjectNode) contract.at("/components/responses/Problem400/headers"))
                    .putObject("Link")
                    .put("$ref", "#/components/headers/Link");
        });
    }

    @Test
    void aStaleExampleIsSeen() throws IOException {
        var example = ContractTest.example("getCountry");
        var stale = example.replace("Kazakhstan", "Kazakstan");
        assertNotEquals(example, stale);
        ContractTest.assertFresh("getCountry", example);
        assertThrows(AssertionError.class, () -> ContractTest.assertFresh("getCountry", stale));
    }

    private static void assertSeen(String what, String request, Consumer<ObjectNode> lie) throws IOException {
        var seen = seen(request, lie);
        assertTrue(seen.contains(what), seen);
    }

    /** What is said of a true answer if this lie stands in the contract. */
    private static String seen(String request, Consumer<ObjectNode> lie) throws IOException {
        var contract = (ObjectNode) JSON.readTree(Path.of("..", "openapi.json").toFile());
        lie.accept(contract);
        try {
            given().filters(Api.heldTo(contract.toString())).get(request);
            return "";
        } catch (RuntimeException | AssertionError refused) {
            return refused.getMessage();
        }
    }

    private static ObjectNode schema(ObjectNode contract, String name) {
        return (ObjectNode) contract.at("/components/schemas/" + name);
    }

    private static ObjectNode property(ObjectNode contract, String schema, String name) {
        return (ObjectNode) contract.at("/components/schemas/" + schema + "/properties/" + name);
    }

    private static ObjectNode responses(ObjectNode contract) {
        return (ObjectNode) contract.at("/paths/~1v1~1countries/get/responses");
    }
}
