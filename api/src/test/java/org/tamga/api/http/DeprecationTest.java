package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.tamga.api.ApiTest;
import org.tamga.api.openapi.ContractFilter;

@ApiTest
class DeprecationTest {

    /** An operation that will go, and one that stays; of the tests alone. */
    @Path("/v1/planted")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Planted {

        /** Will go. */
        @GET
        @Path("/old")
        @Deprecation(since = "2026-11-22", sunset = "2027-06-01")
        @Operation(operationId = "getOld", hidden = true)
        public List<String> old() {
            return List.of("still here");
        }

        /** Stays. */
        @GET
        @Path("/new")
        @Operation(operationId = "getNew", hidden = true)
        public List<String> current() {
            return List.of("here to stay");
        }
    }

    @Test
    void theAnswersOfADeprecatedOperationSayWhenItGoes() {
        var response = RestAssured.get("/v1/planted/old");
        assertEquals("[\"still here\"]", response.asString());
        assertEquals("@1795305600", response.header("Deprecation"));
        assertEquals("Tue, 01 Jun 2027 00:00:00 GMT", response.header("Sunset"));
    }

    @Test
    void whatIsUnchangedIsDeprecatedStill() {
        var tag = RestAssured.get("/v1/planted/old").header("ETag");
        var response = RestAssured.given().header("If-None-Match", tag).get("/v1/planted/old");
        assertEquals(304, response.statusCode());
        assertEquals("@1795305600", response.header("Deprecation"));
    }

    @Test
    void anErrorAndAnotherOperationAreNotDeprecated() {
        for (var path : List.of("/v1/planted/old?x=1", "/v1/planted/new", "/v1/countries/KAZ", "/nothing")) {
            assertNull(RestAssured.get(path).header("Deprecation"), path);
            assertNull(RestAssured.get(path).header("Sunset"), path);
        }
    }

    @Test
    void theContractMarksADeprecatedOperation() throws IOException {
        var contract = contract("getOld", "getNew");
        new ContractFilter(Index.of(Planted.class)).filterOpenAPI(contract);

        var old = operation(contract, "getOld");
        assertTrue(old.getDeprecated());
        for (var status : List.of("200", "304")) {
            var headers = old.getResponses().getAPIResponse(status).getHeaders();
            assertEquals(
                    "#/components/headers/Deprecation",
                    headers.get("Deprecation").getRef());
            assertEquals("#/components/headers/Sunset", headers.get("Sunset").getRef());
        }
        var declared = contract.getComponents().getHeaders();
        assertEquals("@1795305600", declared.get("Deprecation").getExample());
        assertEquals("Tue, 01 Jun 2027 00:00:00 GMT", declared.get("Sunset").getExample());

        var current = operation(contract, "getNew");
        assertNull(current.getDeprecated());
        assertFalse(current.getResponses().getAPIResponse("200").getHeaders().containsKey("Sunset"));
    }

    @Test
    void aContractWithoutADeprecatedOperationDeclaresNoHeaderForIt() throws IOException {
        var contract = contract("getNew");
        new ContractFilter(Index.of(Planted.class)).filterOpenAPI(contract);
        assertFalse(contract.getComponents().getHeaders().keySet().stream()
                .anyMatch(Set.of("Deprecation", "Sunset")::contains));
    }

    @Test
    void anOperationDoesNotGoWithoutNotice() {
        assertEquals(
                Map.of("Deprecation", "@1795305600", "Sunset", "Fri, 21 May 2027 00:00:00 GMT"),
                Deprecations.headers("2026-11-22", "2027-05-21"));
        assertEquals(
                "A sunset on 2027-05-20 is less than 180 days after 2026-11-22",
                assertThrows(IllegalArgumentException.class, () -> Deprecations.headers("2026-11-22", "2027-05-20"))
                        .getMessage());
    }

    /** A contract as the annotations give it, before it is filtered. */
    private static OpenAPI contract(String... operations) {
        var paths = OASFactory.createPaths();
        for (var id : operations) {
            paths.addPathItem(
                    "/v1/" + id,
                    OASFactory.createPathItem()
                            .GET(
                                    OASFactory.createOperation()
                                            .operationId(id)
                                            .description("Use it to test.")
                                            .addTag("Service")
                                            .responses(
                                                    OASFactory.createAPIResponses()
                                                            .addAPIResponse(
                                                                    "200",
                                                                    OASFactory.createAPIResponse()
                                                                            .content(
                                                                                    OASFactory.createContent()
                                                                                            .addMediaType(
                                                                                                    MediaType
                                                                                                            .APPLICATION_JSON,
                                                                                                    OASFactory
                                                                                                            .createMediaType()
                                                                                                            .schema(
                                                                                                                    OASFactory
                                                                                                                            .createSchema())))))));
        }
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema("Problem", OASFactory.createSchema())
                        .responses(new HashMap<>())
                        .headers(new HashMap<>()))
                .paths(paths);
    }

    private static org.eclipse.microprofile.openapi.models.Operation operation(OpenAPI contract, String id) {
        return contract.getPaths().getPathItem("/v1/" + id).getOperations().get(PathItem.HttpMethod.GET);
    }
}
