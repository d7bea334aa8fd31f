package org.tamga.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.ranking.WhatIf.Missing;
import org.tamga.domain.ranking.WhatIf.Request;
import org.tamga.domain.ranking.WhatIf.Result;
import org.tamga.domain.ranking.WhatIf.Row;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.Tree;

/** The index of {@link Example}, worked by hand: X has a 40, b 20; Y a 20, b 50; Z a 50, b 0. */
class WhatIfTest {

    private static Request request(Map<String, Double> weights, Normalization normalization, Combination combination) {
        return new Request("total", weights, normalization, combination, Method.DENSE, null, 2);
    }

    private static Result result(Request request) {
        return WhatIf.of(Example.tree(), Example.VALUES, request);
    }

    private static Result weighing(Map<String, Double> weights) {
        return result(request(weights, Normalization.NONE, null));
    }

    private static String scores(Result result) {
        return result.rows().stream()
                .map(row -> row.rank() + " " + row.country() + " " + row.score())
                .collect(Collectors.joining(", "));
    }

    private static Row row(Result result, String country) {
        return result.rows().stream()
                .filter(row -> row.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> contributions(Result result, String country) {
        return row(result, country).contributions().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().doubleValue()));
    }

    private static String refused(Map<String, Double> weights) {
        return assertThrows(IllegalArgumentException.class, () -> weighing(weights))
                .getMessage();
    }

    @Test
    void withoutAQuestionTheScoresAreThePublishedOnes() {
        var result = weighing(Map.of());
        assertEquals("1 Y 70, 2 X 60, 3 Z 50", scores(result));
        assertEquals(Map.of("a", 40.0, "b", 20.0), contributions(result, "X"));
    }

    @Test
    void aPillarThatCountsDoubleHasTwoThirdsOfTheScore() {
        // X: 100 × (2/3 × 40/50 + 1/3 × 20/50) = 66.67; Y: 100 × (2/3 × 0.4 + 1/3) = 60; Z: 100 × 2/3
        var result = weighing(Map.of("a", 2.0));
        assertEquals("1 X 66.67, 1 Z 66.67, 2 Y 60.00", scores(result));
        // Officially Y, X, Z: X rises by one, Z by two, Y falls by one.
        assertEquals(BigDecimal.ONE, row(result, "X").change());
        assertEquals(BigDecimal.valueOf(2), row(result, "Z").change());
        assertEquals(BigDecimal.valueOf(-1), row(result, "Y").change());
        assertEquals(160 / 3.0, contributions(result, "X").get("a"), 1e-9);
        assertEquals(40 / 3.0, contributions(result, "X").get("b"), 1e-9);
    }

    @Test
    void aWeightOfZeroLeavesAComponentOutAndItsValuesMayBeMissing() {
        assertEquals("1 Y 100.00, 2 X 40.00, 3 Z 0.00", scores(weighing(Map.of("a", 0.0))));
        var values = new HashMap<>(Example.VALUES);
        values.put("a", Example.column(null, "20", "50"));
        var without = request(Map.of("a", 0.0), Normalization.NONE, null);
        assertEquals(3, WhatIf.of(Example.tree(), values, without).rows().size());
    }

    @Test
    void anIndicatorsWeightChangesItsPillarAndThatTheTotal() {
        // a = 50 × a1 without a2: X 50, Y 25, Z 50; with b: 70, 75, 50
        assertEquals("1 Y 75.00, 2 X 70.00, 3 Z 50.00", scores(weighing(Map.of("a2", 0.0))));
        // a1 at 60 of 80: a = 50 × (0.75 a1 + 0.25 a2): X 43.75, Y 21.875, Z 50
        assertEquals("1 Y 71.88, 2 X 63.75, 3 Z 50.00", scores(weighing(Map.of("a1", 60.0))));
    }

    @Test
    void aGeometricMeanPunishesTheWeakPillarAndIsZeroWithAZero() {
        // X: 100 × (0.8 × 0.4)^0.5 = 56.57; Y: 100 × (0.4 × 1)^0.5 = 63.25; Z has b = 0
        var result = result(request(Map.of(), Normalization.NONE, Combination.GEOMETRIC));
        assertEquals("1 Y 63.25, 2 X 56.57, 3 Z 0.00", scores(result));
        // X: ln 0.8 = -0.22314, ln 0.4 = -0.91629, shares of the sum 0.19583 and 0.80417
        assertEquals(0.19583, contributions(result, "X").get("a"), 1e-5);
        assertEquals(0.80417, contributions(result, "X").get("b"), 1e-5);
        assertEquals(Map.of("a", 1.0, "b", 0.0), contributions(result, "Y"));
        assertEquals(Map.of("a", 0.0, "b", 1.0), contributions(result, "Z"));
    }

    @Test
    void theMinimumIsTheBindingPillar() {
        var result = result(request(Map.of(), Normalization.NONE, Combination.MINIMUM));
        assertEquals("1 X 40.00, 1 Y 40.00, 2 Z 0.00", scores(result));
        assertEquals(Map.of("a", 0.0, "b", 40.0), contributions(result, "X"));
        assertEquals(Map.of("a", 40.0, "b", 0.0), contributions(result, "Y"));
        var withoutB = result(request(Map.of("b", 0.0), Normalization.NONE, Combination.MINIMUM));
        assertEquals("1 Z 100.00, 2 X 80.00, 3 Y 40.00", scores(withoutB));
    }

    @Test
    void normalizationPutsEachPillarOnTheScaleOfTheCountries() {
        // a: X (40 - 20) / 30 = 2/3, Y 0, Z 1; b: X 0.4, Y 1, Z 0
        assertEquals("1 X 53.33, 2 Y 50.00, 2 Z 50.00", scores(result(request(Map.of(), Normalization.MIN_MAX, null))));
        // a: Y, X, Z and b: Z, X, Y in rising order, at 0, 0.5, 1
        assertEquals(
                "1 X 50.00, 1 Y 50.00, 1 Z 50.00", scores(result(request(Map.of(), Normalization.PERCENTILE, null))));
        // a: mean 110/3, deviation 15.2753, z 0.2182, -1.0911, 0.8729; b: mean 70/3, deviation 25.1661, z -0.1325,
        // 1.0596, -0.9272; X: 50 + 10 × (0.2182 - 0.1325) / 2 = 50.43
        assertEquals("1 X 50.43, 2 Y 49.84, 3 Z 49.73", scores(result(request(Map.of(), Normalization.Z_SCORE, null))));
    }

    @Test
    void aGroupIsRankedAmongItselfAndItsOfficialRanksToo() {
        var group = new Request("total", Map.of("a", 2.0), Normalization.NONE, null, Method.DENSE, Set.of("Y", "Z"), 2);
        var result = result(group);
        assertEquals("1 Z 66.67, 2 Y 60.00", scores(result));
        // Of all three Z is third, of these two second.
        assertEquals(BigDecimal.valueOf(2), row(result, "Z").officialRank());
        var empty = new Request("total", Map.of(), Normalization.NONE, null, Method.DENSE, Set.of(), 2);
        assertEquals(new Result(List.of(), List.of()), result(empty));
        var stranger = new Request("total", Map.of(), Normalization.NONE, null, Method.DENSE, Set.of("X", "Q"), 2);
        assertEquals(
                List.of(new Missing("Q", List.of("total"))), result(stranger).missing());
    }

    @Test
    void aPillarOrAnIndicatorIsRankedByItsOwnValues() {
        var byPillar = new Request("a", Map.of(), Normalization.NONE, null, Method.ORDINAL, null, 2);
        assertEquals("1 Z 50, 2 X 40, 3 Y 20", scores(result(byPillar)));
        var byIndicator = new Request("a1", Map.of(), Normalization.NONE, null, Method.FRACTIONAL, null, 2);
        assertEquals("1.5 X 1, 1.5 Z 1, 3 Y 0.5", scores(result(byIndicator)));
        assertEquals(Map.of(), row(result(byIndicator), "X").contributions());
    }

    @Test
    void aCountryThatLacksAComponentIsLeftOutAndListed() {
        var values = new HashMap<>(Example.VALUES);
        values.put("b", Example.column("20", null, "0"));
        values.put("a2", Example.column(null, "0.25", "1"));
        var both = WhatIf.of(Example.tree(), values, request(Map.of("a2", 5.0), Normalization.NONE, null));
        assertEquals("1 Z 50.00", scores(both));
        assertEquals(List.of(new Missing("X", List.of("a2")), new Missing("Y", List.of("b"))), both.missing());
        // Its published total stands as long as nothing is computed.
        var published = WhatIf.of(Example.tree(), values, request(Map.of(), Normalization.NONE, null));
        assertEquals("1 Y 70, 2 X 60, 3 Z 50", scores(published));
        assertEquals(Map.of(), contributions(published, "Y"));
    }

    @Test
    void aCountryWithNothingBelowAComponentComputedAnewIsListedToo() {
        var values = new HashMap<>(Example.VALUES);
        for (var component : List.of("a", "a1", "a2")) {
            var column = new HashMap<>(values.get(component));
            column.remove("X");
            values.put(component, column);
        }
        var result = WhatIf.of(Example.tree(), values, request(Map.of("a2", 5.0), Normalization.NONE, null));
        assertEquals(List.of(new Missing("X", List.of("a"))), result.missing());
    }

    @Test
    void equalCountriesShareTheFirstRankAndOneCountryHasIt() {
        var equal = Map.of("a", Example.column("7", "7", "7"), "b", Example.column("9", "9", "9"));
        for (var normalization : Normalization.values()) {
            var result = WhatIf.of(Example.tree(), equal, request(Map.of("a", 3.0), normalization, null));
            assertEquals(
                    Set.of(BigDecimal.ONE),
                    result.rows().stream().map(Row::rank).collect(Collectors.toSet()));
        }
        var one = Map.of("a", Example.column("7"), "b", Example.column("9"));
        var alone = WhatIf.of(Example.tree(), one, request(Map.of(), Normalization.MIN_MAX, null));
        assertEquals("1 X 50.00", scores(alone));
    }

    @Test
    void anOfficialGeometricMeanStaysOneUnderOtherWeights() {
        // X: 100 × 0.8^(2/3) × 0.4^(1/3) = 63.50
        var tree = Example.tree(Aggregation.GEOMETRIC);
        var result = WhatIf.of(tree, Example.VALUES, request(Map.of("a", 2.0), Normalization.NONE, null));
        assertEquals(new BigDecimal("63.50"), row(result, "X").score());
    }

    @Test
    void aComponentWithTwiceTheMaximumHasTwiceTheShareOfASumButNotOfAGeometricMean() {
        var values = Map.of("c", Example.column("10"), "d", Example.column("15"));
        // Sum of c (0 to 10) and d (0 to 30), d counting half: 40 × (10 + 7.5) / (10 + 15) = 28
        assertEquals("1 X 28.00", scores(unequal(Aggregation.SUM, values)));
        assertEquals("1 X 28.00", scores(unequal(Aggregation.MEAN, values)));
        // 40 × (1 × 0.5^0.5)^(1 / 1.5) = 31.75
        assertEquals("1 X 31.75", scores(unequal(Aggregation.GEOMETRIC, values)));
    }

    private static Result unequal(Aggregation aggregation, Map<String, Map<String, BigDecimal>> values) {
        var tree = new Tree(List.of(
                Example.node("t", null, "40", null, aggregation, 1),
                Example.node("c", "t", "10", "1", null, 1),
                Example.node("d", "t", "30", "1", null, 2)));
        return WhatIf.of(
                tree, values, new Request("t", Map.of("d", 0.5), Normalization.NONE, null, Method.DENSE, null, 2));
    }

    @Test
    void ofEqualPillarsTheFirstBinds() {
        var equal = Map.of("a", Example.column("30"), "b", Example.column("30"));
        var request = request(Map.of(), Normalization.NONE, Combination.MINIMUM);
        var result = WhatIf.of(Example.tree(), equal, request);
        assertEquals(Map.of("a", 60.0, "b", 0.0), contributions(result, "X"));
    }

    @Test
    void impossibleWeightsAreRefusedWithTheReason() {
        assertEquals("The weights of the components of total are all zero", refused(Map.of("a", 0.0, "b", 0.0)));
        assertEquals("The weight of a must be a number, 0 or more, not -1.0", refused(Map.of("a", -1.0)));
        assertEquals("The weight of a must be a number, 0 or more, not NaN", refused(Map.of("a", Double.NaN)));
        assertEquals(
                "The weight of a must be a number, 0 or more, not Infinity",
                refused(Map.of("a", Double.POSITIVE_INFINITY)));
        assertEquals("There is no component c", refused(Map.of("c", 1.0)));
        assertEquals("Component total is not below total", refused(Map.of("total", 1.0)));
    }

    @Test
    void anIndicatorCannotBeWeighedAgainstSiblingsOfUnknownWeight() {
        var tree = Example.unweighed();
        var request = new Request("total", Map.of("a1", 2.0), Normalization.NONE, null, Method.DENSE, null, 2);
        assertEquals(
                "The official weights of the components of a are unknown, so a1 cannot be weighed against them",
                assertThrows(IllegalArgumentException.class, () -> WhatIf.of(tree, Example.VALUES, request))
                        .getMessage());
        var part = new Request("a", Map.of(), Normalization.MIN_MAX, null, Method.DENSE, null, 2);
        assertThrows(IllegalArgumentException.class, () -> WhatIf.of(tree, Example.VALUES, part));
    }

    @Test
    void zScoresDoNotGoIntoAGeometricMean() {
        var request = request(Map.of(), Normalization.Z_SCORE, Combination.GEOMETRIC);
        assertThrows(IllegalArgumentException.class, () -> result(request));
    }
}
