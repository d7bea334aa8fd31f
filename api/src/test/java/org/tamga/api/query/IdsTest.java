package org.tamga.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Records of a list by their ids. */
@ApiTest
class IdsTest {

    @Test
    void recordsAreListedByTheirIdsInAnyCase() {
        for (var list : List.of("instruments", "sources", "initiatives", "mechanisms", "recommendations", "threats")) {
            var ids = Api.get("/v1/" + list + "?limit=3").<String>getList("items.id");
            assertTrue(ids.size() > 1, list);
            var both = List.of(ids.get(0), ids.get(ids.size() - 1));
            var path = "/v1/%s?id=%s&id=%s"
                    .formatted(list, both.get(1).toLowerCase(), both.get(0).toUpperCase());
            assertEquals(both, Api.get(path).getList("items.id"), path);
            assertTrue(Api.refusal("/v1/%s?id=no-such-id".formatted(list)).startsWith("400 "), list);
        }
    }

    @Test
    void countriesAndOrganizationsAreListedByTheirCodes() {
        assertEquals(
                List.of("KAZ", "UZB"), Api.get("/v1/countries?code=uz&code=398").getList("items.code"));
        assertEquals(
                List.of("CSTO", "SCO"),
                Api.get("/v1/organizations?code=sco&code=CSTO").getList("items.code"));
        assertTrue(Api.text("/v1/exports/countries.csv?code=KAZ").contains("\nKAZ,KZ,398,"));
        assertTrue(Api.refusal("/v1/countries?code=UK").contains("did you mean GBR (United Kingdom"));
    }

    @Test
    void severalValuesWithCommasAreShownAsTheyAreSent() {
        assertEquals(
                "400 country: \"KAZ,UZB\" is no code of a country; repeat the parameter for several values: country=KAZ&country=UZB",
                Api.refusal("/v1/memberships?country=KAZ,UZB"));
        assertEquals(
                "400 code: \"SCO, CSTO\" is not known; repeat the parameter for several values: code=SCO&code=CSTO",
                Api.refusal("/v1/organizations?code=SCO,%20CSTO"));
        assertEquals(
                "400 id: \"a,,b,c,d\" is not known; repeat the parameter for several values: id=a&id=b&id=c",
                Api.refusal("/v1/sources?id=a,,b,c,d"));
        assertTrue(Api.refusal("/v1/countries?id=KAZ").contains("code"));
        assertTrue(Api.refusal("/v1/instruments?ids=COE-185").contains("id"));
    }

    @Test
    void instrumentsAreSortedByTheirEarliestDate() {
        for (var sort : List.of("date", "-date")) {
            var dates = Api.walk("/v1/instruments?limit=7&fields=id,date&sort=" + sort).stream()
                    .map(item -> (String) item.getOrDefault("date", ""))
                    .toList();
            var sorted = dates.stream().sorted().toList();
            assertTrue(dates.size() > 50);
            assertEquals(sort.equals("date") ? sorted : reversed(sorted), dates);
        }
        var dated = Api.get("/v1/instruments/CSTO-2017-INFOSEC");
        assertEquals(dated.getString("events[0].date"), dated.getString("date"));
        var undated = Api.walk("/v1/instruments?limit=500").stream()
                .filter(item -> !item.containsKey("date"))
                .toList();
        undated.forEach(item -> assertEquals(List.of(), item.get("events"), item.toString()));
    }

    private static List<String> reversed(List<String> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return List.copyOf(copy);
    }
}
