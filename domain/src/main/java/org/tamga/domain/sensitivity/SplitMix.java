package org.tamga.domain.sensitivity;

/**
 * The random numbers of the simulations: SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number
 * Generators, OOPSLA 2014). Written out so that a seed gives the same answer on every Java version; what
 * java.util.SplittableRandom makes of its bits is not specified.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** A number of 64 random bits. */
    long next() {
        state += GOLDEN_GAMMA;
        var mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Uniform in [0, 1), in steps of 2^-53. */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Standard normal, by the polar method (Marsaglia and Bray 1964); of each pair one number is left unused. */
    double normal() {
        while (true) {
            var x = 2 * uniform() - 1;
            var y = 2 * uniform() - 1;
            var square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Gamma with this shape, above 0, and scale 1, by the method of Marsaglia and Tsang (2000). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - uniform(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = normal();
            var root = 1 + c * x;
            var v = root * root * root;
            if (v > 0 && StrictMath.log(1 - uniform()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
