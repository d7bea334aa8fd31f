package org.tamga.api.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class ScoreTest {

    @Test
    void kyrgyzstanHasItsScoreOf2020AndItsPillars() {
        assertEquals(
                List.of(
                        "capacity_development 1.8679101481975369",
                        "cooperation 12.11111111111111",
                        "legal 13.434494247445496",
                        "organizational 14.374969793812047",
                        "overall 49.64",
                        "technical 7.848667885992988"),
                values("index=GCI&edition=2020&country=KGZ" + pillars(), "component"));
    }

    private static String pillars() {
        return "&component=overall&component=legal&component=technical&component=organizational"
                + "&component=capacity_development&component=cooperation";
    }

    @Test
    void aValueHasTheDigitsOfItsSource() {
        var text = Api.text("/v1/scores?edition=2020&component=overall&country=TJK&country=GBR&claims=all");
        assertTrue(
                text.contains(
                        "\"country\":\"GBR\",\"country_name\":\"United Kingdom of Great Britain and Northern Ireland\",\"value\":99.54,\"source\":\"itu-gci-2020\""),
                text);
        assertTrue(text.contains("\"value\":17.10,\"source\":\"itu-gci-2020\""), text);
        assertTrue(text.contains("\"value\":17.1,\"source\":\"zhabaralina-2024\""), text);
        assertTrue(Api.text("/v1/scores?edition=2020&component=overall&country=TJK&fields=value")
                .contains("\"value\":17.10,"));
    }

    @Test
    void allClaimsStandBesideThePreferredOne() {
        assertEquals(List.of("itu-gci-2020 95.78"), values("edition=2020&component=overall&country=FIN", "source"));
        assertEquals(
                List.of(
                        "itu-gci-2020 95.78",
                        "itu-gci-2020-profiles 92.07",
                        "worldbank-data360-gci-2020 95.77802657677049"),
                values("edition=2020&component=overall&country=FIN&claims=all", "source"));
    }

    @Test
    void minAndMaxAreIncluded() {
        var overall = "edition=2020&component=overall&";
        assertEquals(List.of("GBR 99.54", "SAU 99.54"), values(overall + "min=99.54&max=99.54", "country"));
        assertEquals(List.of("GBR 99.54", "SAU 99.54", "USA 100.00"), values(overall + "min=99.54", "country"));
        assertEquals(List.of(), values(overall + "min=99.55&max=99.99", "country"));
        assertEquals(List.of("TJK 17.10"), values(overall + "min=17.1&max=17.1", "country"));
    }

    @Test
    void aGroupIsOfADay() {
        var overall = "edition=2020&component=overall&organization=CSTO&as_of=";
        assertEquals(
                List.of("ARM 50.47", "BLR 50.57", "KAZ 93.15", "KGZ 49.64", "RUS 98.06", "TJK 17.10", "UZB 71.11"),
                values(overall + "2010-05-01", "country"));
        assertEquals(6, values(overall + "2020-12-31", "country").size());
        assertEquals(
                "400 as_of: is of the membership in an organization; name one with organization",
                Api.refusal("/v1/scores?as_of=2020-01-01"));
    }

    @Test
    void aRegionHasItsScores() {
        assertEquals(
                List.of("KAZ 93.15", "UZB 71.11", "KGZ 49.64", "TJK 17.10", "TKM 14.48"),
                values("edition=2020&component=overall&region=Central%20Asia&sort=-value", "country"));
    }

    @Test
    void aSourceIsAskedForByItsId() {
        assertEquals(
                List.of("zhabaralina-2024 17.1"),
                values("edition=2020&component=overall&country=TJK&claims=all&source=zhabaralina-2024", "source"));
        assertTrue(Api.refusal("/v1/scores?source=itu-gci-202")
                .startsWith("400 source: \"itu-gci-202\" is not known; did you mean itu-gci-20"));
    }

    private static List<String> values(String query, String by) {
        return Api.get("/v1/scores?limit=500&" + query)
                .<String>getList("items.collect { it." + by + " + ' ' + it.value }");
    }

    @Test
    void aValueIsADecimal() {
        assertEquals(
                new BigDecimal("17.10"),
                Api.get("/v1/scores?edition=2020&component=overall&country=TJK")
                        .getObject("items[0].value", BigDecimal.class));
    }
}
