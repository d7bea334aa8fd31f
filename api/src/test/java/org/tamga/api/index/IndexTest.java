package org.tamga.api.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class IndexTest {

    private static final List<String> PILLARS =
            List.of("legal", "technical", "organizational", "capacity_development", "cooperation");

    @Test
    void theIndexHasFiveEditions() {
        assertEquals(List.of("GCI"), Api.get("/v1/indices").getList("items.code"));
        assertEquals(
                List.of("2014", "2017", "2018", "2020", "2024"),
                Api.get("/v1/indices/gci").getList("editions.edition"));
    }

    @Test
    void theTreesOf2020And2024HaveFivePillarsOf20() {
        for (var edition : List.of("2020", "2024")) {
            var tree = Api.get("/v1/indices/GCI/editions/" + edition);
            assertEquals("overall", tree.getString("components[0].component"));
            assertEquals("sum", tree.getString("components[0].aggregation"));
            assertEquals(0, new BigDecimal(100).compareTo(tree.getObject("components[0].max", BigDecimal.class)));
            assertEquals(PILLARS, tree.getList("components.findAll { it.parent == 'overall' }.component"));
            assertEquals(
                    5,
                    tree.getList("components.findAll { it.parent == 'overall' && it.max == 20 }")
                            .size());
        }
    }

    @Test
    void theIndicatorsOf2020HaveWeightsThatFillTheirPillars() {
        var tree = Api.get("/v1/indices/GCI/editions/2020");
        assertEquals(
                20,
                tree.getList(
                                "components.findAll { it.parent in ['legal','technical','organizational','capacity_development','cooperation'] }")
                        .size());
    }

    @Test
    void onlyTheEditionOf2024HasTiers() {
        assertEquals(List.of(), Api.get("/v1/indices/GCI/editions/2020").getList("tiers"));
        assertEquals(
                List.of("T1 95 null", "T2 85 95", "T3 55 85", "T4 20 55", "T5 0 20"),
                Api.get("/v1/indices/GCI/editions/2024")
                        .<String>getList("tiers.collect { it.tier + ' ' + it.min + ' ' + it.max }"));
    }

    @Test
    void anUnknownIndexOrEditionIsNotFound() {
        assertEquals("404 There is no index \"GCX\"; did you mean GCI?", Api.refusal("/v1/indices/GCX"));
        assertEquals(
                "404 There is no edition of GCI \"2021\"; did you mean 2020?",
                Api.refusal("/v1/indices/GCI/editions/2021"));
        assertEquals(
                "404 There is no edition of GCI \"2021\"; did you mean 2020?",
                Api.refusal("/v1/indices/gci/editions/2021/ranking"));
    }

    @Test
    void theLatestEditionIsTheNewestOfTheIndex() {
        assertEquals(Api.text("/v1/indices/GCI/editions/2024"), Api.text("/v1/indices/gci/editions/latest"));
        for (var of : List.of("ranking", "statistics", "structure")) {
            var path = "/v1/indices/GCI/editions/%s/" + of + "?limit=2";
            path = of.equals("structure") ? path.replace("?limit=2", "") : path;
            assertEquals(
                    Api.get(path.formatted("2024")).getString("items"),
                    Api.get(path.formatted("latest")).getString("items"),
                    of);
        }
    }
}
