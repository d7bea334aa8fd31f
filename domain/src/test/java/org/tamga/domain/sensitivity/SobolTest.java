package org.tamga.domain.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.Moments;
import org.tamga.domain.sensitivity.WeightDraw.Spread;

class SobolTest {

    private static Sobol.Result result(List<List<Integer>> rows, double spread, int samples) {
        return Sobol.of(Example.matrix(rows), new Spread(spread), samples, 1, Method.COMPETITION, 2);
    }

    @Test
    void aPillarInWhichAllAreEqualHasNoPartInIt() {
        // The third pillar adds the same to all; the ranks follow from the first two.
        var rows = List.of(List.of(20, 0, 7), List.of(0, 19, 7), List.of(9, 8, 7), List.of(4, 15, 7));
        var indices = result(rows, 0.5, 2000).indices();
        assertTrue(indices.get(0).total().value() > 0.3, indices::toString);
        assertTrue(indices.get(1).total().value() > 0.3, indices::toString);
        // Sharing the total of the weights, it decides hardly anything: rounding of scores to two decimals.
        assertEquals(0, indices.get(2).total().value(), 0.01);
    }

    @Test
    void theIndicesAreThoseOfTheClosedForm() {
        // With factors u, v uniform in [0.5, 1.5], C000 (20, 0) is above C001 (0, 19) if 20 u > 19 v, officially so.
        // The shift is 1 if not, so with p(u) = P(v > 20/19 u), q = E p, S1 = Var(p(u)) / (q (1 - q)).
        // p(u) = 1.5 - 20u/19 for 0.5 <= u <= 1.425, 0 above: with s = 0.97368 = p(0.5), E p = s^2 / 2 × 0.95 =
        // 0.45033, E p^2 = s^3 / 3 × 0.95 = 0.29231, Var = 0.08951, S1 = 0.08951 / 0.24753 = 0.3616;
        // the total of the other is 1 - S1.
        var result = result(List.of(List.of(20, 0), List.of(0, 19)), 0.5, 20_000);
        assertEquals(0.4503, result.meanShift(), 0.01);
        assertEquals(0.3616, result.indices().get(0).first().value(), 0.03);
        assertEquals(0.6384, result.indices().get(1).total().value(), 0.03);
    }

    @Test
    void theStandardErrorIsTheSpreadOverSeeds() {
        var matrix = Example.matrix(List.of(List.of(20, 0), List.of(0, 19)));
        var firsts = new double[60];
        var totals = new double[60];
        var errors = new double[2];
        for (var seed = 0; seed < firsts.length; seed++) {
            var index = Sobol.of(matrix, new Spread(0.5), 1428, seed, Method.COMPETITION, 2)
                    .indices()
                    .get(0);
            firsts[seed] = index.first().value();
            totals[seed] = index.total().value();
            errors[0] += index.first().standardError() / firsts.length;
            errors[1] += index.total().standardError() / firsts.length;
        }
        // At the number of samples of the default request, the first order is good to a few hundredths.
        assertEquals(0.3616, Moments.mean(firsts), 0.015);
        assertEquals(1, Math.sqrt(Moments.covariance(firsts, firsts)) / errors[0], 0.3);
        assertEquals(1, Math.sqrt(Moments.covariance(totals, totals)) / errors[1], 0.3);
        assertEquals(0.03, errors[0], 0.015);
    }

    @Test
    void theMeanOfTheShiftAddsNoNoise() {
        // Of 60 countries some always move, so that the mean shift is several times its deviation.
        var rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(7 * i % 20, 13 * i % 19, 11 * i % 17))
                .toList();
        result(rows, 0.25, 1428)
                .indices()
                .forEach(index -> assertTrue(index.first().standardError() < 0.05, index::toString));
    }

    @Test
    void aRankingThatDoesNotMoveHasNoIndices() {
        assertEquals(new Sobol.Result(0, List.of()), result(List.of(List.of(5, 5), List.of(1, 1)), 0.5, 50));
        assertEquals(new Sobol.Result(0, List.of()), result(List.of(), 0.5, 50));
    }

    @Test
    void theNumberOfSamplesIsBounded() {
        assertThrows(IllegalArgumentException.class, () -> result(List.of(), 0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> result(List.of(), 0.5, 100_001));
    }
}
