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
     * An estimate from a sample.
     *
     * @param value may be slightly below 0 or above 1 where the true one is 0 or 1
     * @param standardError the standard deviation of the value over samples of this size
     */
    public record Estimate(double value, double standardError) {

        /** A ratio of means with its error to first order (Cochran, Sampling Techniques, 3rd ed., 1977, 6.4). */
        static Estimate ratio(double[] above, double[] below) {
            var scale = Moments.mean(below);
            var ratio = Moments.mean(above) / scale;
            var residuals = new double[above.length];
            for (var i = 0; i < residuals.length; i++) {
                residuals[i] = (above[i] - ratio * below[i]) / scale;
            }
            return new Estimate(ratio, Math.sqrt(Moments.covariance(residuals, residuals) / residuals.length));
        }
    }

    /**
     * The part of the variance of the mean shift that is due to one weight.
     *
     * @param first due to this weight alone
     * @param total due to this weight alone and together with others
     */
    public record Index(String component, Estimate first, Estimate total) {}

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
     * @param samples 2 to 100,000; the errors fall with their square root
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
        var ofA = new double[samples];
        var ofB = new double[samples];
        var mixed = new double[components][samples];
        for (var sample = 0; sample < samples; sample++) {
            fill(random, a);
            fill(random, b);
            ofA[sample] = shift(a);
            ofB[sample] = shift(b);
            for (var i = 0; i < components; i++) {
                mixed[i][sample] = shiftWith(a, i, b[i]);
            }
        }
        var mean = (Moments.mean(ofA) + Moments.mean(ofB)) / 2;
        var variances = new double[samples];
        for (var sample = 0; sample < samples; sample++) {
            variances[sample] = (square(ofA[sample] - mean) + square(ofB[sample] - mean)) / 2;
        }
        var indices = new ArrayList<Index>();
        for (var i = 0; i < components && Moments.mean(variances) > 0; i++) {
            var first = new double[samples];
            var total = new double[samples];
            for (var sample = 0; sample < samples; sample++) {
                // Without the mean the noise of the first order would be several times as high.
                first[sample] = (ofB[sample] - mean) * (mixed[i][sample] - ofA[sample]);
                total[sample] = square(ofA[sample] - mixed[i][sample]) / 2;
            }
            indices.add(new Index(
                    matrix.components().get(i), Estimate.ratio(first, variances), Estimate.ratio(total, variances)));
        }
        return new Result(mean, indices);
    }

    private static double square(double number) {
        return number * number;
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
}
