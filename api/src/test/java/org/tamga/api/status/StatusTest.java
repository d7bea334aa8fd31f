package org.tamga.api.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.kind.Kinds;

@ApiTest
class StatusTest {

    @Test
    void theCountsAreTheTotalsOfTheLists() {
        var counts = Api.get("/v1/status");
        var every = Map.of("discrepancies", "origin=curated");
        Kinds.listed().forEach(kind -> {
            var query = every.getOrDefault(kind.name(), kind.everyRow());
            assertEquals(
                    Api.get("/v1/" + kind.name() + "?limit=1&" + query).getInt("page.total"),
                    counts.getInt("counts.find { it.collection == '" + kind.name() + "' }.rows"),
                    kind.name());
        });
        var parties = Api.<Object>get("/v1/instruments?limit=500").<String>getList("items.id").stream()
                .mapToInt(id -> Api.get("/v1/instruments/" + id + "/parties?history=true&limit=1")
                        .getInt("page.total"))
                .sum();
        assertEquals(parties, counts.getInt("counts.find { it.collection == 'instrument_parties' }.rows"));
    }

    @Test
    void theAgeAndTheLimitsAreSaid() {
        var status = Api.get("/v1/status");
        assertEquals(0, status.getInt("age_days"));
        assertEquals(
                List.of(50, 500, 16000),
                List.of(
                        status.getInt("limits.default_limit"),
                        status.getInt("limits.max_limit"),
                        status.getInt("limits.max_address_length")));
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
        links.forEach(link -> assertEquals(200, RestAssured.get(link).statusCode(), link));
    }
}
