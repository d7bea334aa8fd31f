package org.tamga.domain.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Moments;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.sensitivity.WeightDraw.Spread;

/**
 * Which weights the ranking depends on: Sobol' indices of the mean shift of ranks, (1 / countries) × the sum of |rank -
 * official rank|, under independent uniform factors of the weights (Saltelli et al., Computer Physics Communications
 * 181, 2010, 259-270, Table 2 (b) for the first order and (f), after Jansen, for the total).
 */
public final class Sobol {

    /**
     * The part of the variance of the mean shift that is due to one weight; estimates, so that small ones may be
     * slightly below 0.
     *
     * @param first due to this weight alone
     * @param total due to this weight alone and together with others
     */
    public record Index(String component, double first, double total) {}

    /**
     * The answer.
     *
     * @param meanShift in ranks
     * @param indices by position; empty if the shift does not vary
     */
    public record Result(double meanShift, List<Index> indices) {}

    private final ScoreMatrix matrix;
    private final Spread spread;
    private final Ranker ranker;
    private final int[] official;
    private final double[] drawn;

    private Sobol(ScoreMatrix matrix, Spread spread, Ranking.Method method, int decimals) {
        this.matrix = matrix;
        this.spread = spread;
        ranker = new Ranker(matrix, method, decimals);
        official = ranker.rank(matrix.shares()).clone();
        drawn = new double[matrix.shares().length];
    }

    /**
     * The indices from samples × (components + 2) rankings.
     *
     * @param samples 2 to 100,000; a few thousand give two digits
     * @throws IllegalArgumentException as {@link Sensitivity#of}
     */
    public static Result of(
            ScoreMatrix matrix, Spread spread, int samples, long seed, Ranking.Method method, int decimals) {
        if (samples < 2 || samples > Sensitivity.MAX_DRAWS) {
            throw new IllegalArgumentException("Samples must be from 2 to 100000, not " + samples);
        }
        return new Sobol(matrix, spread, method, decimals).answer(new SplitMix(seed), samples);
    }

    private Result answer(SplitMix random, int samples) {
        var components = drawn.length;
        var a = new double[components];
        var b = new double[components];
        var shifts = new double[2 * samples];
        var first = new double[components];
        var total = new double[components];
        for (var sample = 0; sample < samples; sample++) {
            fill(random, a);
            fill(random, b);
            var ofA = shift(a);
            var ofB = shift(b);
            shifts[2 * sample] = ofA;
            shifts[2 * sample + 1] = ofB;
            for (var i = 0; i < components; i++) {
                var mixed = shiftWith(a, i, b[i]);
                first[i] += ofB * (mixed - ofA);
                total[i] += (ofA - mixed) * (ofA - mixed) / 2;
            }
        }
        var variance = Moments.covariance(shifts, shifts);
        return new Result(Moments.mean(shifts), indices(first, total, samples * variance));
    }

    private static void fill(SplitMix random, double[] points) {
        for (var i = 0; i < points.length; i++) {
            points[i] = random.uniform();
        }
    }

    private double shiftWith(double[] points, int at, double other) {
        var kept = points[at];
        points[at] = other;
        var shift = shift(points);
        points[at] = kept;
        return shift;
    }

    private double shift(double[] points) {
        for (var i = 0; i < drawn.length; i++) {
            drawn[i] = spread.weight(matrix.shares()[i], points[i]);
        }
        WeightDraw.scale(drawn, matrix.shares());
        var ranks = ranker.rank(drawn);
        var sum = 0L;
        for (var i = 0; i < ranks.length; i++) {
            sum += Math.abs(ranks[i] - official[i]);
        }
        return ranks.length == 0 ? 0 : sum / (double) ranks.length;
    }

    private List<Index> indices(double[] first, double[] total, double scale) {
        var indices = new ArrayList<Index>();
        for (var i = 0; i < drawn.length && scale > 0; i++) {
            indices.add(new Index(matrix.components().get(i), first[i] / scale, total[i] / scale));
        }
        return indices;
    }
}
