package org.tamga.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.ranking.WhatIf.Request;
import org.tamga.domain.ranking.WhatIf.Result;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.ScoreMatrix;

/** Countries with three pillars of 0 to 20. */
class WhatIfPropertyTest {

    private static Request request(Map<String, Double> weights, Combination combination) {
        return new Request("total", weights, Normalization.NONE, combination, Method.DENSE, null, 2);
    }

    private static Result result(List<List<Integer>> rows, Request request) {
        return WhatIf.of(Example.flat(3), Example.values(rows, 3), request);
    }

    private static Map<String, Double> weights(double a, double b, double c) {
        var weights = new LinkedHashMap<String, Double>();
        weights.put("p0", a);
        weights.put("p1", b);
        weights.put("p2", c);
        return weights;
    }

    @Property(tries = 100)
    void officialWeightsInAnyMultipleGiveTheOfficialScores(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        var official = result(rows, request(Map.of(), null));
        assertEquals(official, result(rows, request(weights(factor, factor, factor), null)));
        official.rows().forEach(row -> assertEquals(row.officialScore(), row.score()));
    }

    @Property(tries = 100)
    void officialWeightsComputedAnewGiveTheOfficialScoresToo(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows) {
        var values = Example.values(rows, 3);
        var matrix = ScoreMatrix.of(Example.flat(3), values, "total");
        for (var i = 0; i < rows.size(); i++) {
            var row = Arrays.copyOfRange(matrix.fractions(), 3 * i, 3 * i + 3);
            assertEquals(
                    values.get("total").get(matrix.countries().get(i)).doubleValue(),
                    60 * Combination.ARITHMETIC.score(matrix.shares(), row),
                    1e-9);
        }
    }

    @Property(tries = 100)
    void scalingAllWeightsChangesNothing(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @IntRange(min = 1, max = 9) int a,
            @ForAll @IntRange(min = 1, max = 9) int b,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll Combination combination) {
        var once = result(rows, request(weights(a, b, 3), combination));
        var scaled = result(rows, request(weights(a * factor, b * factor, 3 * factor), combination));
        for (var i = 0; i < once.rows().size(); i++) {
            assertEquals(once.rows().get(i).country(), scaled.rows().get(i).country());
            assertEquals(once.rows().get(i).score(), scaled.rows().get(i).score());
            assertEquals(once.rows().get(i).rank(), scaled.rows().get(i).rank());
        }
    }

    @Property(tries = 100)
    void theOrderOfTheWeightsChangesNothing(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(max = 9) double a,
            @ForAll @DoubleRange(min = 0.1, max = 9) double c) {
        var backwards = new LinkedHashMap<String, Double>();
        backwards.put("p2", c);
        backwards.put("p0", a);
        backwards.put("p1", 1.0);
        assertEquals(result(rows, request(weights(a, 1, c), null)), result(rows, request(backwards, null)));
    }

    @Property(tries = 100)
    void theMinimumIsAtMostTheGeometricMeanAndThatAtMostTheArithmetic(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(min = 0.1, max = 9) double weight) {
        var weights = weights(weight, 1, 2);
        var lowest = scores(result(rows, request(weights, Combination.MINIMUM)));
        var middle = scores(result(rows, request(weights, Combination.GEOMETRIC)));
        var highest = scores(result(rows, request(weights, Combination.ARITHMETIC)));
        highest.forEach((country, score) -> {
            assertTrue(lowest.get(country) <= middle.get(country) && middle.get(country) <= score);
            assertTrue(0 <= lowest.get(country) && score <= 60);
        });
    }

    @Property(tries = 100)
    void arithmeticContributionsSumToTheScoreAndGeometricOnesToOne(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(min = 0.1, max = 9) double weight) {
        var weights = weights(weight, 1, 2);
        result(rows, request(weights, Combination.ARITHMETIC))
                .rows()
                .forEach(row -> assertEquals(row.score().doubleValue(), sum(row), 0.0051));
        result(rows, request(weights, Combination.GEOMETRIC))
                .rows()
                .forEach(row -> assertEquals(row.score().doubleValue() == 60 ? 0 : 1, sum(row), 1e-9));
    }

    private static double sum(WhatIf.Row row) {
        return row.contributions().values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    private static Map<String, Double> scores(Result result) {
        var scores = new LinkedHashMap<String, Double>();
        result.rows().forEach(row -> scores.put(row.country(), row.score().doubleValue()));
        return scores;
    }
}
