package org.tamga.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class SourceTest {

    private static final List<String> LISTS = List.of(
            "/v1/countries?limit=500",
            "/v1/organizations?limit=500",
            "/v1/memberships?limit=500&history=true",
            "/v1/instruments?limit=500",
            "/v1/indices?limit=500",
            "/v1/scores?limit=500&claims=all");

    @Test
    void everyCitationOfEveryRecordResolves() {
        var cited = new TreeSet<String>();
        LISTS.forEach(list -> cited.addAll(sources(Api.walk(list))));
        Api.walk("/v1/instruments?limit=500")
                .forEach(i -> cited.addAll(
                        sources(Api.walk("/v1/instruments/" + i.get("id") + "/parties?limit=500&history=true"))));
        for (var edition : List.of("2014", "2017", "2018", "2020", "2024")) {
            cited.addAll(sources(Api.walk("/v1/indices/GCI/editions/" + edition + "/ranking?limit=500")));
            cited.addAll(sources(Api.get("/v1/indices/GCI/editions/" + edition).getList("components")));
        }
        assertTrue(cited.size() > 100);
        cited.forEach(id -> assertEquals(id, Api.get("/v1/sources/" + id).getString("id")));
    }

    @Test
    void everyRecordHasACitation() {
        LISTS.forEach(list -> Api.walk(list)
                .forEach(item -> assertTrue(!sources(List.of(item)).isEmpty(), () -> list + item)));
    }

    @Test
    void aSourceHasItsLicence() {
        var source = Api.get("/v1/sources/zhabaralina-2024");
        assertEquals("10.5325/jinfopol.14.2024.0004", source.getString("doi"));
        assertTrue(source.getString("license").startsWith("CC"), source.getString("license"));
    }

    @Test
    void sourcesAreFiltered() {
        var all = Api.get("/v1/sources").getInt("page.total");
        var byAuthority = List.of("primary", "secondary", "tertiary").stream()
                .mapToInt(authority ->
                        Api.get("/v1/sources?authority=" + authority).getInt("page.total"))
                .sum();
        assertEquals(all, byAuthority);
        assertEquals(
                List.of("itu-gci-2020"),
                Api.get("/v1/sources?q=ITU-gci-2020&type=report")
                        .getList("items.id")
                        .subList(0, 1));
        assertTrue(Api.refusal("/v1/sources/itu-gci-2021")
                .startsWith("404 There is no source \"itu-gci-2021\"; did you mean itu-gci-20"));
    }

    /** Parsed JSON has no types; what is no list of objects fails the test. */
    @SuppressWarnings("unchecked")
    private static Set<String> sources(List<Map<String, Object>> items) {
        var ids = new TreeSet<String>();
        items.forEach(item -> ((List<Map<String, Object>>) item.getOrDefault("citations", List.of()))
                .forEach(citation -> ids.add((String) citation.get("source"))));
        return ids;
    }
}
