package org.tamga.api.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class VocabularyTest {

    private static List<String> words(String query) {
        return Api.get("/v1/vocabulary?limit=500&" + query).getList("items.value");
    }

    @Test
    void regionsHaveTheirCodes() {
        var asia =
                Api.get("/v1/vocabulary?table=countries&column=region").<Map<String, Object>>getList("items").stream()
                        .filter(word -> word.get("value").equals("Asia"))
                        .toList();
        assertEquals(
                List.of(Map.of("table", "countries", "column", "region", "value", "Asia", "code", "142", "rows", 51)),
                asia);
        assertEquals(
                List.of("Africa", "Americas", "Asia", "Europe", "Oceania"), words("table=countries&column=region"));
        assertTrue(words("column=subregion").contains("Central Asia"));
    }

    @Test
    void everyWordOfAVocabularySelectsAsManyRowsAsItCounts() {
        var words = Api.get("/v1/vocabulary?limit=500").<Map<String, Object>>getList("items");
        var filters = Map.of(
                "instruments.type", "/v1/instruments?type=",
                "instruments.level", "/v1/instruments?level=",
                "instruments.topics", "/v1/instruments?topic=",
                "organizations.kind", "/v1/organizations?kind=",
                "memberships.status", "/v1/memberships?history=true&status=",
                "sources.type", "/v1/sources?type=",
                "initiatives.type", "/v1/initiatives?type=",
                "threats.category", "/v1/threats?category=");
        var tried = 0;
        for (var word : words) {
            var filter = filters.get(word.get("table") + "." + word.get("column"));
            if (filter != null) {
                var path = filter + word.get("value") + "&limit=1";
                assertEquals(word.get("rows"), Api.get(path).getInt("page.total"), path);
                tried++;
            }
        }
        assertTrue(tried > 30, "only " + tried);
    }

    @Test
    void itIsFilteredAndAnUnknownTableIsNamed() {
        assertEquals(List.of("bilateral", "global", "national", "regional"), words("column=level"));
        assertTrue(words("table=instrument_parties&column=role").contains("signatory"));
        assertTrue(Api.refusal("/v1/vocabulary?table=laws").startsWith("400 "));
    }

    @Test
    void whoeverLooksForAListOfRegionsOrTopicsIsSentThere() {
        assertTrue(Api.refusal("/v1/regions").contains("/v1/vocabulary?table=countries"));
        assertTrue(Api.refusal("/v1/topics").contains("/v1/vocabulary?table=instruments"));
        assertTrue(Api.refusal("/v1/statuses").contains("/v1/vocabulary?table=memberships"));
    }
}
