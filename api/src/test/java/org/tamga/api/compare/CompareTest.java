package org.tamga.api.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class CompareTest {

    private static final String PATH = "/v1/compare?index=GCI&edition=2020&";

    private static String overall(JsonPath answer, String field) {
        return answer.getList("components[0].values." + field).toString();
    }

    @Test
    void theFiveOfCentralAsiaBesideTheirMeanAndMedian() {
        var answer = Api.get(PATH + "country=KGZ&country=KAZ&region=Central%20Asia");
        // (93.15 + 71.11 + 49.64 + 17.10 + 14.48) / 5 = 49.096
        assertEquals(new BigDecimal("49.096"), answer.get("components[0].mean"));
        assertEquals(new BigDecimal("49.64"), answer.get("components[0].median"));
        assertEquals("KAZ", answer.getString("components[0].leader"));
        assertEquals(5, answer.getInt("group_size"));
        assertEquals(List.of("KAZ", "KGZ"), answer.getList("countries.country"));
        assertEquals("[0, -43.51]", overall(answer, "to_leader"));
        assertEquals("[44.054, 0.544]", overall(answer, "to_mean"));
        assertEquals("[43.51, 0]", overall(answer, "to_median"));
    }

    @Test
    void thePartsAndTheResidualSumToTheGap() {
        for (var query : List.of("region=Central%20Asia", "organization=SCO&as_of=2020-12-31", "component=legal")) {
            var gaps = Api.get(PATH + "country=KAZ&country=UZB&country=TKM&" + query)
                    .<Map<String, Object>>getList("gaps");
            assertEquals(9, gaps.size());
            for (var gap : gaps) {
                var sum = number(gap.get("residual"));
                for (var part : parts(gap)) {
                    sum = sum.add(number(part.get("value")));
                }
                assertEquals(0, sum.compareTo(number(gap.get("total"))), gap.toString());
            }
        }
    }

    /** Parsed JSON has no types; what is no list of objects fails the test. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Map<String, Object> gap) {
        return (List<Map<String, Object>>) gap.get("parts");
    }

    @Test
    void whereTheTotalsFollowTheResidualIsRoundingAlone() {
        Api.get(PATH + "country=KAZ&country=UZB&region=Central%20Asia").<Map<String, Object>>getList("gaps").stream()
                .filter(gap -> !gap.get("reference").equals("median"))
                .forEach(gap ->
                        assertEquals(-1, number(gap.get("residual")).abs().compareTo(new BigDecimal("0.0101"))));
    }

    @Test
    void theNewestEditionIsTakenIfNoneIsNamed() {
        assertEquals(
                "2024", Api.get("/v1/compare?index=gci&country=KAZ&country=UZB").getString("edition"));
    }

    @Test
    void anEmptyGroupHasNoLeaderAndACountryWithoutScoresNoValue() {
        var empty = Api.get(PATH + "country=KAZ&country=ATA&organization=SCO&as_of=1990-01-01");
        assertEquals(List.of(), empty.getList("gaps"));
        assertEquals(1, empty.getList("components[0].values").size());
        assertEquals(List.of("empty_group", "no_scores"), empty.getList("meta.warnings.code"));
    }

    @Test
    void oneCountryElevenAndAnUnknownEditionAreRefused() {
        assertEquals("400 index: name an index", Api.refusal("/v1/compare?country=KAZ&country=UZB"));
        assertEquals("400 country: takes 2 to 10 different countries", Api.refusal(PATH + "country=KAZ&country=kz"));
        assertEquals(
                "400 edition: \"2021\" is not known; did you mean 2020?; known are 2014, 2017, 2018, 2020, 2024",
                Api.refusal("/v1/compare?index=GCI&edition=2021&country=KAZ&country=UZB"));
    }

    private static BigDecimal number(Object json) {
        return new BigDecimal(json.toString());
    }
}
