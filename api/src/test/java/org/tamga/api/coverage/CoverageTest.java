package org.tamga.api.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class CoverageTest {

    @Test
    void theRowsOfATableAreTheTotalOfItsList() {
        for (var table :
                List.of("countries", "organizations", "instruments", "indices", "initiatives", "threats", "sources")) {
            assertEquals(
                    Api.get("/v1/" + table + "?limit=1").getInt("page.total"),
                    Api.get("/v1/coverage?key=" + table).getInt("items[0].rows"),
                    table);
        }
    }

    @Test
    void theDatesOfAListAreCounted() {
        var starts = Api.<Object>get("/v1/initiatives?limit=500").<String>getList("items.findAll { it.start }.start");
        assertEquals(starts.size(), Api.get("/v1/coverage?key=initiatives").getInt("items[0].dates"));
        var events = Api.walk("/v1/instruments?limit=500").stream()
                .flatMap(i -> ((List<?>) i.get("events")).stream())
                .map(event -> (String) ((java.util.Map<?, ?>) event).get("date"))
                .toList();
        var days = events.stream().filter(date -> date.length() == 10).count();
        var coverage = Api.get("/v1/coverage?key=instrument_events");
        assertEquals(events.size(), coverage.getInt("items[0].dates"));
        assertEquals((double) days / events.size(), coverage.getDouble("items[0].day_share"), 0.00005);
    }

    @Test
    void theScoresOfAnIndexAreAmongItsRows() {
        var gci = Api.get("/v1/coverage?by=index&key=GCI");
        assertTrue(
                gci.getInt("items[0].rows") > Api.get("/v1/scores?claims=all").getInt("page.total"));
        assertEquals(3, gci.getInt("items[0].editions_without_components"));
    }

    @Test
    void incompleteListsArePointedOut() {
        var incomplete = Api.get("/v1/instruments?limit=500").getList("items.findAll { it.parties_complete == false }");
        assertEquals(
                incomplete.size(), Api.get("/v1/coverage?key=instruments").getInt("items[0].incomplete_party_lists"));
        assertEquals(4, Api.get("/v1/coverage?by=organization&key=CIS").getInt("items[0].incomplete_party_lists"));
        assertEquals(
                "KAZ 10",
                Api.get("/v1/coverage?by=country&key=kz")
                        .<String>getList("items.collect { it.key + ' ' + it.incomplete_party_lists }")
                        .get(0));
    }

    @Test
    void theSharesLieBetweenNoneAndAll() {
        var shares = Api.walk("/v1/coverage?by=country&limit=500");
        assertEquals(249, shares.size());
        shares.forEach(item -> {
            var share = ((Number) item.get("primary_share")).doubleValue();
            assertTrue(share >= 0 && share <= 1, item.toString());
        });
    }

    @Test
    void aKeyIsOneOfWhatIsCounted() {
        assertEquals(
                "400 key: \"memberhips\" is not known; did you mean memberships?",
                Api.refusal("/v1/coverage?key=memberhips").replaceAll("; known.*", ""));
        assertEquals(
                "400 by: \"land\" is not known; known are table, country, organization, index",
                Api.refusal("/v1/coverage?by=land"));
    }
}
