package org.tamga.domain.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a what-if ranking combines components. Shares (0 or more, sum 1) and fractions of the maximum are parallel
 * arrays. Components with share 0 do not count.
 */
public enum Combination {
    /** The weighted mean: a deficit in one component is made up by a surplus in another. */
    ARITHMETIC {
        @Override
        public double score(double[] shares, double[] fractions) {
            return Moments.sum(contributions(shares, fractions));
        }

        @Override
        public double[] contributions(double[] shares, double[] fractions) {
            return IntStream.range(0, shares.length)
                    .mapToDouble(i -> shares[i] * fractions[i])
                    .toArray();
        }
    },
    /** The weighted geometric mean: deficits weigh more; 0 if any component is 0 or less. */
    GEOMETRIC {
        @Override
        public double score(double[] shares, double[] fractions) {
            if (zeros(shares, fractions)) {
                return 0;
            }
            var log = 0.0;
            for (var i = 0; i < shares.length; i++) {
                log += shares[i] > 0 ? shares[i] * StrictMath.log(fractions[i]) : 0;
            }
            return StrictMath.exp(log);
        }

        /** If some fractions are zero, only these contribute, in proportion to their shares. */
        @Override
        public double[] contributions(double[] shares, double[] fractions) {
            var zeros = zeros(shares, fractions);
            var losses = IntStream.range(0, shares.length)
                    .mapToDouble(i -> shares[i] == 0 ? 0 : shares[i] * loss(fractions[i], zeros))
                    .toArray();
            var total = Moments.sum(losses);
            return Arrays.stream(losses)
                    .map(loss -> total == 0 ? 0 : loss / total)
                    .toArray();
        }

        private boolean zeros(double[] shares, double[] fractions) {
            return IntStream.range(0, shares.length).anyMatch(i -> shares[i] > 0 && fractions[i] <= 0);
        }

        private double loss(double fraction, boolean zeros) {
            if (zeros) {
                return fraction <= 0 ? 1 : 0;
            }
            return 0 - StrictMath.log(fraction);
        }
    },
    /** The lowest component: no surplus makes up for a deficit. */
    MINIMUM {
        @Override
        public double score(double[] shares, double[] fractions) {
            return fractions[binding(shares, fractions)];
        }

        @Override
        public double[] contributions(double[] shares, double[] fractions) {
            var contributions = new double[shares.length];
            var binding = binding(shares, fractions);
            contributions[binding] = fractions[binding];
            return contributions;
        }

        private int binding(double[] shares, double[] fractions) {
            var binding = -1;
            for (var i = 0; i < shares.length; i++) {
                if (shares[i] > 0 && (binding < 0 || fractions[i] < fractions[binding])) {
                    binding = i;
                }
            }
            return binding;
        }
    };

    /** The fraction of the maximum that the parent gets. */
    public abstract double score(double[] shares, double[] fractions);

    /**
     * The contribution of each component to the score. Arithmetic: its addend, the sum is the score. Geometric: its
     * share (0 to 1) of the logarithm of the score, that is, of the way lost from the maximum; all 0 at the maximum.
     * Minimum: the score for the component that binds (of equals the first), 0 for the others.
     */
    public abstract double[] contributions(double[] shares, double[] fractions);

    /** Whether contributions are on the scale of the score. */
    public boolean inPoints() {
        return this != GEOMETRIC;
    }

    /** The combination that an aggregation is, once each child is a fraction of its maximum. */
    public static Combination of(Aggregation aggregation) {
        return aggregation == Aggregation.GEOMETRIC ? GEOMETRIC : ARITHMETIC;
    }
}
