package org.tamga.api.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class WhatIfTest {

    private static final String RANKING = "/v1/indices/GCI/editions/2020/ranking?limit=500&";
    private static final List<String> PILLARS =
            List.of("legal", "technical", "organizational", "capacity_development", "cooperation");

    private static List<Map<String, Object>> items(String query) {
        return Api.get(RANKING + query).getList("items");
    }

    private static String weights(String each) {
        return String.join(
                "&",
                PILLARS.stream().map(pillar -> "weight=" + pillar + ":" + each).toList());
    }

    private static List<Object> column(List<Map<String, Object>> items, String field) {
        return items.stream().map(item -> item.get(field)).toList();
    }

    @Test
    void the194RanksOf2020AreThePrintedOnes() {
        var items = items("fields=published_rank,verdict");
        assertEquals(194, items.size());
        items.forEach(item -> {
            assertEquals("match", item.get("verdict"));
            assertEquals(item.get("published_rank").toString(), item.get("rank").toString());
        });
    }

    @Test
    void officialWeightsAndAnyMultipleOfThemGiveTheOfficialRanking() {
        for (var each : List.of("1", "7", "0.001")) {
            var items = items(weights(each));
            assertEquals(
                    column(items, "published_rank").toString(),
                    column(items, "rank").toString());
            assertEquals(column(items, "value"), column(items, "score"));
            items.forEach(item -> assertEquals(0, item.get("change")));
        }
    }

    @Test
    void scalingAllWeightsChangesNoItem() {
        var once = "weight=legal:2&weight=technical:1&weight=organizational:1&weight=capacity_development:1"
                + "&weight=cooperation:0.5";
        var thrice = "weight=legal:6&weight=technical:3&weight=organizational:3&weight=capacity_development:3"
                + "&weight=cooperation:1.5";
        assertEquals(items(once), items(thrice));
    }

    @Test
    void theOrderOfParametersAndTheZerosOfWeightsChangeNoByte() {
        var a = "weight=legal:2&weight=cooperation:0.5&region=Central%20Asia&limit=2";
        var b = "limit=2&region=Central%20Asia&weight=cooperation:0.50&weight=legal:2.00";
        var first = Api.request().get("/v1/indices/GCI/editions/2020/ranking?" + a);
        var second = Api.request().get("/v1/indices/GCI/editions/2020/ranking?" + b);
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.header("Link"), second.header("Link"));
        var other = Api.request().get("/v1/indices/GCI/editions/2020/ranking?" + a.replace("legal:2", "legal:3"));
        assertNotEquals(first.header("ETag"), other.header("ETag"));
    }

    @Test
    void doublingTheLegalPillarIsArithmetic() {
        var kazakhstan = items("weight=legal:2&region=Central%20Asia").get(0);
        // 20 of 20, 19.539945 of 20 and so on: 100 × (2 × 20 + 19.539945 + 18.461369 + 15.151680 + 20) / 120 = 94.29
        assertEquals("KAZ", kazakhstan.get("country"));
        assertEquals(new BigDecimal("94.29"), kazakhstan.get("score"));
        assertEquals(new BigDecimal("93.15"), kazakhstan.get("value"));
        // 100 × 2 × 20 / 120
        assertEquals(
                new BigDecimal("33.333333"),
                Api.get(RANKING + "weight=legal:2&region=Central%20Asia").get("items[0].contributions[0].value"));
    }

    @Test
    void theWeightsUsedAreStated() {
        var question = Api.get(RANKING + "weight=LS1:3").<String, Object>getMap("what_if");
        assertEquals(
                "[{component=legal, weight=1, official=1}, {component=technical, weight=1, official=1},"
                        + " {component=organizational, weight=1, official=1}, {component=capacity_development, weight=1,"
                        + " official=1}, {component=cooperation, weight=1, official=1}, {component=ls1, weight=3,"
                        + " official=9.185}, {component=ls2, weight=10.815, official=10.815}]",
                question.get("weights").toString());
    }

    @Test
    void aZeroInAGeometricMeanGivesZeroAndTheZerosHaveItAll() {
        // Turkmenistan has 0 in three pillars: technical, organizational and capacity development.
        var turkmenistan = items("aggregation=geometric&country=TKM").get(0);
        assertEquals(0, number(turkmenistan.get("score")).signum());
        assertEquals(
                "[{component=legal, value=0}, {component=technical, value=0.333333}, {component=organizational,"
                        + " value=0.333333}, {component=capacity_development, value=0.333333}, {component=cooperation,"
                        + " value=0}]",
                turkmenistan.get("contributions").toString());
    }

    @Test
    void theMinimumIsTheLowestPillarInHundredths() {
        // Kazakhstan's lowest is capacity development, 15.151680 of 20.
        assertEquals(
                new BigDecimal("75.76"),
                items("aggregation=minimum&country=KAZ").get(0).get("score"));
    }

    @Test
    void fractionalRanksShareTheMeanOfATie() {
        var first = items("method=fractional&component=legal&fields=value").get(0);
        var tied = items("component=legal&fields=value").stream()
                .filter(item ->
                        item.get("value").toString().equals(first.get("value").toString()))
                .count();
        assertEquals(BigDecimal.valueOf(tied + 1).divide(BigDecimal.valueOf(2)), number(first.get("rank")));
    }

    @Test
    void oneCountryIsFirstAndAnEmptyGroupSaysSo() {
        assertEquals(List.of(1), column(items("weight=legal:2&country=KAZ"), "rank"));
        var empty = Api.get(RANKING + "weight=legal:2&organization=SCO&as_of=1990-01-01");
        assertEquals(List.of(), empty.getList("items"));
        assertEquals(List.of("what_if", "empty_group"), empty.getList("meta.warnings.code"));
    }

    @Test
    void aCountryThatLacksScoresIsNamed() {
        var answer = Api.get(RANKING + "normalize=min-max&country=KAZ&country=ATA");
        assertEquals(List.of("KAZ"), answer.getList("items.country"));
        assertEquals(List.of("ATA"), answer.getList("what_if.missing.country"));
    }

    @Test
    void questionsWithoutAnAnswerAreRefusedByParameter() {
        assertEquals("400 weight: \"legl\" is not known; did you mean legal?", Api.refusal(RANKING + "weight=legl:2"));
        for (var wrong : List.of("-1", "NaN", "Infinity", "", "1e3", "two")) {
            assertEquals(
                    "400 weight: \"legal:" + wrong
                            + "\" is not of the form component:number, with a decimal number, 0 or more",
                    Api.refusal(RANKING + "weight=legal:" + wrong));
        }
        assertEquals(
                "400 weight: The weights of the components of overall are all zero",
                Api.refusal(RANKING + weights("0")));
        assertEquals("400 weight: weighs legal more than once", Api.refusal(RANKING + "weight=legal:1&weight=Legal:2"));
        assertEquals(
                "400 weight: Component ls1 is not below technical",
                Api.refusal(RANKING + "weight=ls1:2&component=technical"));
        assertEquals(
                "400 aggregation: How ls1 follows from its components, or their weights, is unknown",
                Api.refusal(RANKING + "aggregation=minimum&component=ls1"));
        assertEquals(
                "400 normalize: z-score gives negative values, which have no geometric mean",
                Api.refusal(RANKING + "aggregation=geometric&normalize=z-score"));
        assertEquals(
                "400 component: \"leagl\" is not known; did you mean legal?", Api.refusal(RANKING + "component=leagl"));
    }

    private static BigDecimal number(Object json) {
        return new BigDecimal(json.toString());
    }
}
