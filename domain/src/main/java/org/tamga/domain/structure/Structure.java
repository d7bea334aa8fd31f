package org.tamga.domain.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Moments;
import org.tamga.domain.scoring.ScoreMatrix;

/**
 * How the components of an index are correlated. Statistics of numbers that do not vary are left out, never NaN.
 *
 * @param countries how many countries it rests on
 * @param correlations of each two components that vary, by position
 * @param alpha Cronbach's raw alpha of the weighted components of weight above 0 (Psychometrika 16, 1951, 297-334), up to
 *     1; empty with fewer than two of them, a total that does not vary, or weights unknown
 * @param effectiveWeights by component: its share of the variance of the total, cov(weighted component, total) /
 *     var(total), sum 1 (Paruolo, Saisana and Saltelli, J. R. Stat. Soc. A 176, 2013, 609-634, discuss why nominal
 *     weights mislead); empty if the total does not vary, the weights are unknown or the total is a geometric mean
 */
public record Structure(
        int countries, List<Correlation> correlations, OptionalDouble alpha, Map<String, Double> effectiveWeights) {

    /** Pearson's coefficient of two components over the countries, -1 to 1. */
    public record Correlation(String a, String b, double coefficient) {}

    /** A variance of fractions of the maximum below this is rounding. */
    private static final double NOTHING = 1e-24;

    /** The structure of a matrix. */
    public static Structure of(ScoreMatrix matrix) {
        var columns = new ArrayList<double[]>();
        for (var i = 0; i < matrix.components().size(); i++) {
            columns.add(matrix.column(i));
        }
        var correlations = correlations(matrix.components(), columns);
        var countries = matrix.countries().size();
        if (!matrix.weighed() || matrix.combination() == Combination.GEOMETRIC) {
            return new Structure(countries, correlations, OptionalDouble.empty(), Map.of());
        }
        var weighted = weighted(columns, matrix.shares());
        var total = sum(weighted, countries);
        return new Structure(
                countries,
                correlations,
                alpha(matrix.shares(), weighted, total),
                effective(matrix.components(), weighted, total));
    }

    private static List<Correlation> correlations(List<String> codes, List<double[]> columns) {
        var correlations = new ArrayList<Correlation>();
        for (var a = 0; a < codes.size(); a++) {
            for (var b = a + 1; b < codes.size(); b++) {
                var coefficient = correlation(columns.get(a), columns.get(b));
                if (coefficient.isPresent()) {
                    correlations.add(new Correlation(codes.get(a), codes.get(b), coefficient.getAsDouble()));
                }
            }
        }
        return correlations;
    }

    private static OptionalDouble correlation(double[] a, double[] b) {
        var varianceA = Moments.covariance(a, a);
        var varianceB = Moments.covariance(b, b);
        if (varianceA < NOTHING || varianceB < NOTHING) {
            return OptionalDouble.empty();
        }
        var coefficient = Moments.covariance(a, b) / Math.sqrt(varianceA) / Math.sqrt(varianceB);
        return OptionalDouble.of(Math.max(-1, Math.min(1, coefficient)));
    }

    private static List<double[]> weighted(List<double[]> columns, double[] shares) {
        var weighted = new ArrayList<double[]>();
        for (var i = 0; i < shares.length; i++) {
            var share = shares[i];
            weighted.add(Arrays.stream(columns.get(i))
                    .map(fraction -> share * fraction)
                    .toArray());
        }
        return weighted;
    }

    private static double[] sum(List<double[]> columns, int rows) {
        var sum = new double[rows];
        for (var column : columns) {
            for (var i = 0; i < rows; i++) {
                sum[i] += column[i];
            }
        }
        return sum;
    }

    /** Of the components that count: one of weight 0 is no item of the scale. */
    private static OptionalDouble alpha(double[] shares, List<double[]> weighted, double[] total) {
        var count = Arrays.stream(shares).filter(share -> share > 0).count();
        var variance = Moments.covariance(total, total);
        if (count < 2 || variance < NOTHING) {
            return OptionalDouble.empty();
        }
        var parts = Moments.sum(weighted.stream()
                .mapToDouble(column -> Moments.covariance(column, column))
                .toArray());
        return OptionalDouble.of(count / (count - 1.0) * (1 - parts / variance));
    }

    private static Map<String, Double> effective(List<String> codes, List<double[]> weighted, double[] total) {
        var variance = Moments.covariance(total, total);
        var effective = new LinkedHashMap<String, Double>();
        for (var i = 0; i < codes.size() && variance >= NOTHING; i++) {
            effective.put(codes.get(i), Moments.covariance(weighted.get(i), total) / variance);
        }
        return effective;
    }
}
