package org.tamga.api.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;

/** Finds countries by what people call them. */
@QuarkusTest
public class MatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> matched(String... names) throws JsonProcessingException {
        var answer = Api.posted("/v1/countries/match", JSON.writeValueAsString(Map.of("names", names)));
        return JsonPath.from(answer)
                .getList(
                        "items.collect { it.name + ' ' + it.status + ' ' + (it.country ?: it.candidates.country.join(',')) }");
    }

    @Test
    void namesAsTheWorldWritesThemAreCountries() throws JsonProcessingException {
        var meant = Map.ofEntries(
                Map.entry("South Korea", "KOR"),
                Map.entry("Korea, Dem. People's Rep.", "PRK"),
                Map.entry("Congo, Dem. Rep.", "COD"),
                Map.entry("Congo (Brazzaville)", "COG"),
                Map.entry("Ivory Coast", "CIV"),
                Map.entry("Cote d'Ivoire", "CIV"),
                Map.entry("East Timor", "TLS"),
                Map.entry("St. Lucia", "LCA"),
                Map.entry("U.S.A.", "USA"),
                Map.entry("UAE", "ARE"),
                Map.entry("Byelorussia", "BLR"),
                Map.entry("Kirgizia", "KGZ"),
                Map.entry("Белоруссия", "BLR"),
                Map.entry("Киргизия", "KGZ"),
                Map.entry("Swaziland", "SWZ"),
                Map.entry("Macedonia", "MKD"),
                Map.entry("Burma", "MMR"),
                Map.entry("Czech Republic", "CZE"),
                Map.entry("Turkiye", "TUR"),
                Map.entry("Micronesia (Federated States of)", "FSM"),
                Map.entry("Bolivia (Plurinational State of)", "BOL"),
                Map.entry("Venezuela, RB", "VEN"),
                Map.entry("Palestine", "PSE"),
                Map.entry("Great Britain", "GBR"),
                Map.entry("Hong Kong SAR, China", "HKG"),
                Map.entry("Gambia, The", "GMB"),
                Map.entry("Lao PDR", "LAO"),
                Map.entry("Zaire", "COD"),
                Map.entry("Deutschland", "DEU"));
        var names = meant.keySet().toArray(String[]::new);
        assertEquals(
                Arrays.stream(names).map(name -> name + " " + meant.get(name)).toList(),
                matched(names).stream()
                        .map(line -> line.replaceFirst(" (exact|alias|near) ", " "))
                        .toList());
    }

    @Test
    void aCodeMeansWhatItsSchemeSaysAndWithoutOneWhatAnySchemeSays() throws JsonProcessingException {
        assertEquals(
                List.of(
                        "703 ambiguous SVK,KGZ",
                        "GER alias DEU",
                        "DEU exact DEU",
                        "KGS none ",
                        "Korea ambiguous KOR,PRK",
                        "CS alias CRI",
                        "891 not_a_country ",
                        "USSR not_a_country ",
                        "Central Asia not_a_country "),
                matched("703", "GER", "DEU", "KGS", "Korea", "CS", "891", "USSR", "Central Asia"));
        assertEquals("KGZ", Api.get("/v1/countries/match?name=703&scheme=cow").getString("items[0].country"));
        assertEquals("SVK", Api.get("/v1/countries/match?name=703&scheme=iso").getString("items[0].country"));
        assertEquals(
                "former Yugoslavia 2003-07-23",
                Api.get("/v1/countries/match?name=Yugoslavia")
                        .getString("items[0].area.with { it.kind + ' ' + it.name + ' ' + it.valid_until }"));
    }

    @Test
    void anAnswerHasTheNamesInTheirOrderAndTwiceIfTheyWereSentTwice() {
        assertEquals(
                List.of("KGZ", "KAZ", "KGZ"),
                Api.get("/v1/countries/match?name=kg&name=Kazakhstan&name=kg").getList("items.country"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertEquals("400 name: is needed: the name or code to look for", Api.refusal("/v1/countries/match"));
        assertTrue(Api.refusal("/v1/countries/match?name=1&scheme=cowx")
                .startsWith("400 scheme: \"cowx\" is not known; did you mean cow?"));
        assertEquals("400 /names is needed: the names to look for, at least one", posted("{}"));
        assertEquals("400 /names is needed: the names to look for, at least one", posted("{\"names\": []}"));
        assertEquals("400 /names is needed: the names to look for, at least one", posted("null"));
        assertEquals("400 /names/1 must have 1 to 200 characters", posted("{\"names\": [\"KAZ\", \"\"]}"));
        assertEquals("400 /names/0 must have 1 to 200 characters", posted("{\"names\": [null]}"));
        assertEquals(
                "400 /names is not what is expected here; see the schema MatchRequest", posted("{\"names\": \"KAZ\"}"));
        assertEquals(
                "400 /name is not what is expected here; see the schema MatchRequest", posted("{\"name\": [\"KAZ\"]}"));
        assertEquals("400 The body is not JSON from line 1, column 12 on", posted("{\"names\": [}"));
        assertTrue(
                posted("{\"names\": [\"1\"], \"scheme\": \"cowx\"}").startsWith("400 scheme: \"cowx\" is not known"));
        var names = Collections.nCopies(501, "\"KAZ\"").stream().collect(Collectors.joining(","));
        assertEquals(
                "400 /names has more than 500 names; send the others in a further request",
                posted("{\"names\": [" + names + "]}"));
        assertEquals(
                415,
                RestAssured.given()
                        .contentType("text/csv")
                        .body("KAZ")
                        .post("/v1/countries/match")
                        .statusCode());
    }

    @Test
    void anyOriginMayPostNamesSinceNothingIsChanged() {
        var answer = RestAssured.given()
                .header("Origin", "https://example.org")
                .contentType("application/json")
                .body("{\"names\": [\"GER\"]}")
                .post("/v1/countries/match");
        assertEquals(200, answer.statusCode());
        assertEquals("https://example.org", answer.header("Access-Control-Allow-Origin"));
        assertNull(answer.header("ETag"));
    }

    private static String posted(String json) {
        var answer =
                RestAssured.given().contentType("application/json").body(json).post("/v1/countries/match");
        return answer.statusCode() + " " + answer.jsonPath().getString("detail");
    }
}
