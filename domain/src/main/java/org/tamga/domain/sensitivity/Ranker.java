package org.tamga.domain.sensitivity;

import java.util.Arrays;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Decimals;
import org.tamga.domain.scoring.ScoreMatrix;

/**
 * Ranks the countries of a matrix under many sets of weights, fast.
 *
 * <p>Scores are rounded to the edition's decimals and become whole numbers, so that ties are those that a reader of the
 * printed table would see, and so that they can be sorted without comparing: a radix sort of two passes serves scores of
 * 0.00 to 100.00. It is stable, so that ties stay in the order of the countries' codes.
 */
final class Ranker {

    private static final int RADIX_BITS = 8;
    private static final int RADIX = 1 << RADIX_BITS;

    private final int columns;
    private final Ranking.Method method;
    private final boolean geometric;
    private final double max;
    private final int decimals;
    private final double[] cells;
    private final long[] scores;
    private final long highest;
    private final int bits;
    private final int[] starts = new int[RADIX + 1];
    private int[] order;
    private int[] spare;
    private final int[] ranks;

    /**
     * A ranker of the countries of a matrix.
     *
     * @throws IllegalArgumentException if the official weights are unknown, ranks are fractional, or scores have more
     *     digits than a long
     */
    Ranker(ScoreMatrix matrix, Ranking.Method method, int decimals) {
        var countries = matrix.countries().size();
        columns = matrix.components().size();
        max = matrix.max();
        this.decimals = decimals;
        var unit = max * StrictMath.pow(10, decimals);
        var most = Arrays.stream(matrix.fractions()).map(Math::abs).max().orElse(0);
        require(unit < 1e15 && unit * most < 4e14, "The scores have too many digits");
        require(matrix.weighed(), "The official weights are unknown");
        require(method != Ranking.Method.FRACTIONAL, "Simulated ranks are whole: take another method than fractional");
        this.method = method;
        geometric = matrix.combination() == Combination.GEOMETRIC;
        var fractions = Arrays.stream(matrix.fractions());
        cells = (geometric ? fractions.map(fraction -> StrictMath.log(Math.max(0, fraction))) : fractions).toArray();
        highest = round(Arrays.stream(matrix.fractions()).max().orElse(0)) + 1;
        var lowest = round(Arrays.stream(matrix.fractions()).min().orElse(0)) - 1;
        bits = Long.SIZE - Long.numberOfLeadingZeros(highest - lowest);
        scores = new long[countries];
        order = new int[countries];
        spare = new int[countries];
        ranks = new int[countries];
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private long round(double fraction) {
        return Decimals.units(max * fraction, decimals);
    }

    /** The rank of each country of the matrix under these shares; valid until the next call. */
    int[] rank(double[] shares) {
        for (var i = 0; i < scores.length; i++) {
            scores[i] = round(fraction(i * columns, shares));
            order[i] = i;
        }
        for (var shift = 0; shift < bits; shift += RADIX_BITS) {
            sort(shift);
        }
        readRanks();
        return ranks;
    }

    /** The rounded score of a country in the last ranking, in units of the last decimal. */
    long score(int country) {
        return scores[country];
    }

    private double fraction(int start, double[] shares) {
        var sum = 0.0;
        for (var i = 0; i < shares.length; i++) {
            // A share of 0 times the logarithm of 0 would be NaN.
            sum += shares[i] == 0 ? 0 : shares[i] * cells[start + i];
        }
        return geometric ? StrictMath.exp(sum) : sum;
    }

    /** One pass: by eight bits of the distance to the highest score, those closest to it first. */
    private void sort(int shift) {
        Arrays.fill(starts, 0);
        for (var country : order) {
            starts[digit(country, shift) + 1]++;
        }
        for (var i = 1; i < RADIX; i++) {
            starts[i] += starts[i - 1];
        }
        for (var country : order) {
            spare[starts[digit(country, shift)]++] = country;
        }
        var sorted = spare;
        spare = order;
        order = sorted;
    }

    private int digit(int country, int shift) {
        return (int) ((highest - scores[country]) >>> shift) & (RADIX - 1);
    }

    private void readRanks() {
        var distinct = 0;
        for (int start = 0, end; start < order.length; start = end) {
            var score = scores[order[start]];
            end = start + 1;
            while (end < order.length && scores[order[end]] == score) {
                end++;
            }
            distinct++;
            for (var i = start; i < end; i++) {
                ranks[order[i]] = place(distinct, start, end, i);
            }
        }
    }

    private int place(int distinct, int start, int end, int at) {
        return switch (method) {
            case DENSE -> distinct;
            case COMPETITION -> start + 1;
            case MODIFIED -> end;
            default -> at + 1;
        };
    }
}
