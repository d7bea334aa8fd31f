package org.tamga.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class FieldsTest {

    @Test
    void anItemHasTheFieldsAskedForAndThoseThatItMustHave() {
        assertEquals(
                List.of(Map.of("code", "KAZ", "name", "Kazakhstan"), Map.of("code", "KGZ", "name", "Kyrgyzstan")),
                Api.get("/v1/countries?region=143&limit=2&fields=name").getList("items"));
        assertEquals(
                List.of(Map.of("rank", 1, "country", "USA", "value", new BigDecimal("100.00"))),
                Api.get("/v1/indices/GCI/editions/2020/ranking?limit=1&fields=rank")
                        .getList("items"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertTrue(Api.refusal("/v1/countries?fields=nam").endsWith("; did you mean name?"));
        assertEquals(
                "400 fields: must be fields separated by commas, such as code,name",
                Api.refusal("/v1/countries?fields=code,,name"));
        assertEquals("400 fields: has no value; leave the parameter out", Api.refusal("/v1/countries?fields="));
    }

    @Test
    void theSourcesComeOnceIfTheyAreAskedFor() {
        for (var list : List.of(
                "/v1/memberships?country=KAZ",
                "/v1/instruments?country=KAZ",
                "/v1/scores?country=KAZ&claims=all",
                "/v1/countries?limit=3",
                "/v1/indices/GCI/editions/2024/ranking?limit=3",
                "/v1/instruments/COE-185/parties?limit=3")) {
            var page = Api.get(list + "&include=sources");
            Set<String> cited = new LinkedHashSet<>(page.<String>getList("items.citations.source.flatten()"));
            assertEquals(
                    cited.stream().sorted().toList(),
                    page.<String>getList("sources.id").stream().sorted().toList(),
                    list);
        }
        assertEquals(null, Api.get("/v1/countries?limit=1").getList("sources"));
        assertEquals(
                "400 include: \"source\" is not known; did you mean sources?; known are sources",
                Api.refusal("/v1/countries?include=source"));
    }

    @Test
    void fieldsDoNotTakeTheSourcesAway() {
        var page = Api.get("/v1/countries?limit=1&fields=name&include=sources");
        assertEquals(List.of(Map.of("code", "ABW", "name", "Aruba")), page.getList("items"));
        assertEquals(2, page.getList("sources").size());
    }
}
