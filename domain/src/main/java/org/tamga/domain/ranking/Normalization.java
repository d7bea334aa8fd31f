package org.tamga.domain.ranking;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.tamga.domain.scoring.Moments;
import org.tamga.domain.scoring.Scale;

/**
 * How the values of a component are normalized over all countries before they are aggregated (OECD/JRC Handbook, 2008,
 * step 5). Values are fractions of the maximum before and after. If a component is the same for all countries, each
 * gets 0.5, the middle.
 */
public enum Normalization {
    /** Nothing: 0 to 1 as published. */
    NONE {
        @Override
        double[] of(double[] values) {
            return values.clone();
        }
    },
    /** (x - min) / (max - min): the lowest country gets 0, the highest 1. */
    MIN_MAX {
        @Override
        double[] of(double[] values) {
            var min = Arrays.stream(values).min().orElse(0);
            var range = Arrays.stream(values).max().orElse(0) - min;
            return map(values, range, value -> (value - min) / range);
        }
    },
    /** 0.5 + z / 10 with z = (x - mean) / standard deviation (n - 1): the T score, which may leave 0 to 1. */
    Z_SCORE {
        @Override
        double[] of(double[] values) {
            var mean = Moments.mean(values);
            var deviation = Math.sqrt(Moments.covariance(values, values));
            return map(values, deviation, value -> MIDDLE + (value - mean) / deviation / 10);
        }
    },
    /** The share of the other countries that are lower; equal ones count half. */
    PERCENTILE {
        @Override
        double[] of(double[] values) {
            var sorted = values.clone();
            Arrays.sort(sorted);
            return map(values, sorted.length - 1, value -> {
                var below = bound(sorted, value, false);
                var equal = bound(sorted, value, true) - below;
                return Scale.above(below, equal, sorted.length);
            });
        }
    };

    private static final double MIDDLE = 0.5;

    abstract double[] of(double[] values);

    /** A spread that rounding alone explains is no spread. */
    private static double[] map(double[] values, double spread, DoubleUnaryOperator rule) {
        return Arrays.stream(values)
                .map(value -> spread > 1e-12 ? rule.applyAsDouble(value) : MIDDLE)
                .toArray();
    }

    /** How many of the sorted values are below a value, or below and equal. */
    private static int bound(double[] sorted, double value, boolean inclusive) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value || inclusive && sorted[middle] == value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
