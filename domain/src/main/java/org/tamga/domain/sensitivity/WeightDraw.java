package org.tamga.domain.sensitivity;

import org.tamga.domain.scoring.Moments;

/** How uncertain weights are: shares of the components (sum 1) drawn around the official ones. */
public sealed interface WeightDraw {

    /** Fills drawn with shares around official, sum 1; a share of 0 stays 0. */
    void draw(SplitMix random, double[] official, double[] drawn);

    /**
     * Each weight times its own factor, uniform in [1 - spread, 1 + spread].
     *
     * @param spread 0 to 1
     */
    record Spread(double spread) implements WeightDraw {

        /** @throws IllegalArgumentException if the spread is not a number from 0 to 1 */
        public Spread {
            if (!(spread >= 0 && spread <= 1)) {
                throw new IllegalArgumentException("The spread of the weights must be from 0 to 1, not " + spread);
            }
        }

        @Override
        public void draw(SplitMix random, double[] official, double[] drawn) {
            for (var i = 0; i < official.length; i++) {
                drawn[i] = weight(official[i], random.uniform());
            }
            scale(drawn, official);
        }

        /** The weight at a point of its range, 0 to 1. */
        double weight(double official, double point) {
            return official * (1 - spread + 2 * spread * point);
        }
    }

    /**
     * All weights at once from a Dirichlet distribution whose mean is the official shares.
     *
     * @param concentration above 0, up to 1,000,000: the sum of its parameters; with n equal weights, n is uniform over
     *     all possible weights, and more is closer to the official ones
     */
    record Dirichlet(double concentration) implements WeightDraw {

        /** @throws IllegalArgumentException if the concentration is out of its range */
        public Dirichlet {
            if (!(concentration > 0 && concentration <= 1e6)) {
                throw new IllegalArgumentException(
                        "The concentration must be above 0 and up to 1000000, not " + concentration);
            }
        }

        @Override
        public void draw(SplitMix random, double[] official, double[] drawn) {
            for (var i = 0; i < official.length; i++) {
                drawn[i] = official[i] == 0 ? 0 : random.gamma(concentration * official[i]);
            }
            scale(drawn, official);
        }
    }

    /** Makes the sum 1; if everything was rounded away to 0, which only extreme parameters can do, takes the official. */
    static void scale(double[] drawn, double[] official) {
        var sum = Moments.sum(drawn);
        for (var i = 0; i < drawn.length; i++) {
            drawn[i] = sum > 0 ? drawn[i] / sum : official[i];
        }
    }
}
