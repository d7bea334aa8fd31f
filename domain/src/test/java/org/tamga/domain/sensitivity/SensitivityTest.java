package org.tamga.domain.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.Moments;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.sensitivity.Sensitivity.Interval;
import org.tamga.domain.sensitivity.Sensitivity.Pair;
import org.tamga.domain.sensitivity.Sensitivity.Request;
import org.tamga.domain.sensitivity.Sensitivity.Result;
import org.tamga.domain.sensitivity.WeightDraw.Dirichlet;
import org.tamga.domain.sensitivity.WeightDraw.Spread;

class SensitivityTest {

    private static final double PINNED = 0.462;

    private static Request request(WeightDraw weights, int draws, List<String> compare) {
        return new Request(weights, draws, 42, 0.9, 1, Method.COMPETITION, 2, compare);
    }

    private static Interval interval(Result result, String country) {
        return result.intervals().stream()
                .filter(interval -> interval.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    /** C000 has the first pillar, C001 the second, C002 as much as half of both and a little more. */
    private static ScoreMatrix rivals() {
        return Example.matrix(List.of(List.of(20, 0), List.of(0, 20), List.of(11, 11)));
    }

    @Test
    void countriesThatMirrorEachOtherLeadHalfOfTheTimeEach() {
        // With weights w and 1 - w, C000 has 40 w, C001 40 (1 - w), C002 always 22. C000 leads if w > 0.55. Uniform
        // weights over all (Dirichlet with concentration 2): probability 0.45; C001 the same; C002 0.10.
        var result = Sensitivity.of(rivals(), request(new Dirichlet(2), 100_000, List.of("C000", "C001", "C002")));
        assertEquals(0.45, interval(result, "C000").top(), 0.006);
        assertEquals(0.45, interval(result, "C001").top(), 0.006);
        assertEquals(0.10, interval(result, "C002").top(), 0.004);
        // C002 is second otherwise.
        assertEquals(new Interval("C002", 1, 1, 2, 2, interval(result, "C002").top()), interval(result, "C002"));
        assertEquals(1, interval(result, "C000").low());
        assertEquals(3, interval(result, "C000").high());
        var pairs = result.pairs();
        assertEquals(
                List.of("C000", "C001"), List.of(pairs.get(0).a(), pairs.get(0).b()));
        assertEquals(0.5, pairs.get(0).above(), 0.006);
        assertEquals(0.45, pairs.get(1).above(), 0.006);
    }

    @Test
    void aSmallSpreadCannotOvertakeABigLead() {
        // w is at most 1.04 / (1.04 + 0.96) = 0.52, so C000 has at most 20.8 of the 22 that it needs.
        var result = Sensitivity.of(rivals(), request(new Spread(0.04), 2000, List.of()));
        assertEquals(new Interval("C002", 1, 1, 1, 1, 1), interval(result, "C002"));
        // 1.3 / (1.3 + 0.7) = 0.65 > 0.55 is enough
        assertTrue(interval(Sensitivity.of(rivals(), request(new Spread(0.3), 2000, List.of())), "C000")
                        .top()
                > 0);
    }

    private static Interval ofLevel(double level, String country) {
        var request = new Request(new Dirichlet(2), 50_000, 1, level, 2, Method.COMPETITION, 9, List.of());
        return interval(Sensitivity.of(rivals(), request), country);
    }

    @Test
    void theIntervalIsOfTheQuantilesOfTheRanks() {
        // C002 ranks 1 for 0.45 < w < 0.55, a tenth of the draws, and else 2.
        assertEquals(new Interval("C002", 1, 1, 2, 2, 1), ofLevel(0.82, "C002"));
        assertEquals(new Interval("C002", 1, 2, 2, 2, 1), ofLevel(0.78, "C002"));
        // C000 ranks 1 for w > 0.55, 2 for 0.5 < w < 0.55, else 3: 0.45, 0.05 and 0.50 of the draws.
        assertEquals(1, ofLevel(0.12, "C000").low());
        assertEquals(2, ofLevel(0.08, "C000").low());
        assertEquals(3, ofLevel(0.08, "C000").high());
        assertEquals(0.5, ofLevel(0.5, "C000").top(), 0.01);
    }

    @Test
    void anIntervalEndsWhereItsShareOfTheDrawsIsReached() {
        // (1 + 0.1) / 2 of 100 draws are 55, of which binary makes 55.00000000000001.
        var exact = 0;
        for (var seed = 0; seed < 400; seed++) {
            var first = ofSeed(seed, 1);
            var second = Math.round(100 * ofSeed(seed, 2).top());
            var most = Math.round(100 * first.top());
            exact += most == 55 || second == 55 ? 1 : 0;
            assertEquals(most >= 55 ? 1 : second >= 55 ? 2 : 3, first.high());
        }
        assertTrue(exact > 0);
    }

    private static Interval ofSeed(long seed, int top) {
        var request = new Request(new Dirichlet(2), 100, seed, 0.1, top, Method.COMPETITION, 9, List.of());
        return interval(Sensitivity.of(rivals(), request), "C000");
    }

    @Test
    void weightsThatAreAllRoundedAwayAreTheOfficialOnes() {
        var drawn = new double[] {0, 0};
        WeightDraw.scale(drawn, new double[] {0.3, 0.7});
        assertEquals(List.of(0.3, 0.7), List.of(drawn[0], drawn[1]));
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherSeedAnother() {
        var once = Sensitivity.of(rivals(), request(new Dirichlet(2), 500, List.of()));
        assertEquals(once, Sensitivity.of(rivals(), request(new Dirichlet(2), 500, List.of())));
        var other = new Request(new Dirichlet(2), 500, 43, 0.9, 1, Method.COMPETITION, 2, List.of());
        assertTrue(!once.equals(Sensitivity.of(rivals(), other)));
        // Pinned, so that no Java version changes it unseen.
        assertEquals(PINNED, interval(once, "C000").top());
    }

    @Test
    void equalCountriesShareTheirRankInEveryDraw() {
        var matrix = Example.matrix(List.of(List.of(5, 9), List.of(5, 9), List.of(5, 9)));
        var result = Sensitivity.of(matrix, request(new Spread(1), 100, List.of("C000", "C002")));
        result.intervals().forEach(interval -> assertEquals(new Interval(interval.country(), 1, 1, 1, 1, 1), interval));
        // Always equal: half each.
        assertEquals(List.of(new Pair("C000", "C002", 0.5), new Pair("C002", "C000", 0.5)), result.pairs());
    }

    @Test
    void oneCountryIsFirstAndNoneIsNoProblem() {
        var one = Sensitivity.of(Example.matrix(List.of(List.of(5, 9))), request(new Spread(0.5), 10, List.of()));
        assertEquals(List.of(new Interval("C000", 1, 1, 1, 1, 1)), one.intervals());
        var none = Sensitivity.of(Example.matrix(List.of()), request(new Spread(0.5), 10, List.of()));
        assertEquals(List.of(), none.intervals());
    }

    @Test
    void aGeometricIndexIsRankedByItsGeometricMean() {
        var tree = Example.tree(Aggregation.GEOMETRIC);
        var matrix = ScoreMatrix.of(tree, Example.VALUES, "total");
        // Officially Y (0.4 × 1)^0.5, X (0.8 × 0.4)^0.5, Z 0; Z stays last whatever the weights, being 0.
        var result = Sensitivity.of(matrix, request(new Spread(0.9), 200, List.of("X", "Z")));
        assertEquals(2, interval(result, "X").official());
        assertEquals(3, interval(result, "Z").low());
        assertEquals(1, result.pairs().get(0).above());
    }

    @Test
    void questionsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Spread(1.1));
        assertThrows(IllegalArgumentException.class, () -> new Spread(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Dirichlet(0));
        assertThrows(IllegalArgumentException.class, () -> new Dirichlet(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> request(new Spread(0), 0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> request(new Spread(0), 100_001, List.of()));
        for (var level : new double[] {0, 1, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Request(new Spread(0), 1, 1, level, 1, Method.DENSE, 2, List.of()));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Sensitivity.of(
                        rivals(), new Request(new Spread(0), 1, 1, 0.5, 1, Method.FRACTIONAL, 2, List.of())));
        assertEquals(
                "Country QQQ has not all the scores",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Sensitivity.of(rivals(), request(new Spread(0), 1, List.of("QQQ"))))
                        .getMessage());
        var unweighed = ScoreMatrix.of(Example.unweighed(), Example.VALUES, "a");
        assertThrows(
                IllegalArgumentException.class, () -> Sensitivity.of(unweighed, request(new Spread(0), 1, List.of())));
    }

    @Property(tries = 100)
    void withoutSpreadTheIntervalIsTheOfficialRankByAnyMethod(
            @ForAll @Size(min = 1, max = 30) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll Method method) {
        var whole = method == Method.FRACTIONAL ? Method.DENSE : method;
        var ranks = Ranking.rank(Example.values(rows, 3).get("total"), whole);
        var result =
                Sensitivity.of(Example.matrix(rows), new Request(new Spread(0), 5, 1, 0.9, 3, whole, 2, List.of()));
        result.intervals().forEach(interval -> {
            var rank = ranks.get(interval.country());
            assertEquals(new Interval(interval.country(), rank, rank, rank, rank, rank <= 3 ? 1 : 0), interval);
        });
    }

    /** The fast sort against the plain one, under weights far from those that its starting order is for. */
    @Property(tries = 100)
    void theFastRanksAreThoseOfThePlainRule(
            @ForAll @Size(min = 1, max = 40) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @IntRange(max = 8) int a,
            @ForAll @IntRange(min = 1, max = 8) int b) {
        var shares = new double[] {a / 20.0, b / 20.0, (20 - a - b) / 20.0};
        var matrix = Example.matrix(rows);
        var values = new TreeMap<String, BigDecimal>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var twentieths = a * row.get(0) + b * row.get(1) + (20 - a - b) * row.get(2);
            // A component is 20 at most, so the score is this share of the maximum; halves are rounded away from 0.
            var score = BigDecimal.valueOf(twentieths)
                    .multiply(BigDecimal.valueOf(matrix.max()))
                    .divide(BigDecimal.valueOf(400))
                    .setScale(1, RoundingMode.HALF_UP);
            values.put(matrix.countries().get(i), score);
        }
        for (var method : List.of(Method.DENSE, Method.COMPETITION, Method.MODIFIED, Method.ORDINAL)) {
            var plain = Ranking.rank(values, method);
            var fast = new Ranker(matrix, method, 1).rank(shares);
            assertArrayEquals(matrix.countries().stream().mapToInt(plain::get).toArray(), fast);
        }
    }

    @Property(tries = 50)
    void ofTwoCountriesEitherIsAbove(
            @ForAll @Size(min = 2, max = 20) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(max = 1) double spread) {
        var pairs = Sensitivity.of(Example.matrix(rows), request(new Spread(spread), 99, List.of("C000", "C001")))
                .pairs();
        assertEquals(1, pairs.get(0).above() + pairs.get(1).above(), 1e-12);
    }

    @Property(tries = 50)
    void intervalsAreOrderedAndInsideTheRanksAndWidenWithTheLevel(
            @ForAll @Size(min = 1, max = 20) List<@Size(3) List<@IntRange(max = 20) Integer>> rows,
            @ForAll @DoubleRange(max = 1) double spread) {
        var matrix = Example.matrix(rows);
        var narrow = Sensitivity.of(matrix, new Request(new Spread(spread), 99, 7, 0.5, 3, Method.DENSE, 2, List.of()));
        var wide = Sensitivity.of(matrix, new Request(new Spread(spread), 99, 7, 0.95, 3, Method.DENSE, 2, List.of()));
        for (var i = 0; i < rows.size(); i++) {
            var inner = narrow.intervals().get(i);
            var outer = wide.intervals().get(i);
            assertTrue(1 <= outer.low() && outer.low() <= inner.low() && inner.low() <= inner.median());
            assertTrue(inner.median() <= inner.high() && inner.high() <= outer.high() && outer.high() <= rows.size());
        }
    }

    @Test
    void gammaNumbersHaveTheMeanAndTheVarianceOfTheirShape() {
        for (var shape : new double[] {0.3, 1, 5}) {
            var random = new SplitMix(new Random(1).nextLong());
            var numbers = random(random, shape);
            // Mean and variance are both the shape; the standard error of the mean is sqrt(shape / 100,000).
            assertEquals(shape, Moments.mean(numbers), 5 * Math.sqrt(shape / 100_000));
            assertEquals(shape, Moments.covariance(numbers, numbers), 0.05 * Math.max(1, shape));
        }
    }

    private static double[] random(SplitMix random, double shape) {
        var numbers = new double[100_000];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = random.gamma(shape);
        }
        return numbers;
    }

    @Test
    void splitMixIsTheReferenceGenerator() {
        // The first numbers of seed 1234567, as in Vigna's splitmix64.c and Rosetta Code.
        var random = new SplitMix(1234567);
        assertEquals("6457827717110365317", Long.toUnsignedString(random.next()));
        assertEquals("3203168211198807973", Long.toUnsignedString(random.next()));
        assertEquals("9817491932198370423", Long.toUnsignedString(random.next()));
    }
}
