package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ApiTest
class StatusTest {

    @Test
    void theCountsAreTheTotalsOfTheLists() {
        var counts = Api.get("/v1/status");
        Map.of(
                        "countries", "/v1/countries",
                        "organizations", "/v1/organizations",
                        "memberships", "/v1/memberships?history=true",
                        "instruments", "/v1/instruments",
                        "indices", "/v1/indices",
                        "scores", "/v1/scores?claims=all",
                        "sources", "/v1/sources")
                .forEach((name, list) -> assertEquals(
                        Api.get(list).getInt("page.total"),
                        counts.getInt("counts.find { it.collection == '" + name + "' }.rows"),
                        name));
        var parties = Api.<Object>get("/v1/instruments?limit=500").<String>getList("items.id").stream()
                .mapToInt(id -> Api.get("/v1/instruments/" + id + "/parties?history=true&limit=1")
                        .getInt("page.total"))
                .sum();
        assertEquals(parties, counts.getInt("counts.find { it.collection == 'instrument_parties' }.rows"));
    }

    @Test
    void theDatasetsAreThoseThatAreBuiltIn() {
        assertEquals(
                List.of("countries", "gci", "instruments", "organizations", "seeds"),
                Api.get("/v1/status").getList("datasets.name"));
    }

    @Test
    void theFrontDoorLeadsToEveryCollection() {
        var links = Api.get("/v1").<String>getList("links.href");
        assertEquals(15, links.size());
        links.forEach(link -> assertEquals(200, RestAssured.get(link).statusCode(), link));
    }
}
