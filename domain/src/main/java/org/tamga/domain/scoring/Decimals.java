package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/**
 * The decimal numbers that are meant where binary ones are computed or printed: one rule, so that a tie is a tie
 * whichever way a score was reached.
 */
public final class Decimals {

    /** A binary64 number holds 15 significant decimal digits (DBL_DIG of the C standard). */
    static final int BINARY64_DIGITS = 15;

    /** So many digits, without zeros at the end, has hardly a binary64 number that was rounded. */
    static final int UNROUNDED = 13;

    private static final MathContext PRINTED = new MathContext(BINARY64_DIGITS);
    private static final MathContext COMPUTED = new MathContext(12);

    /** The share of a number that binary may have moved it by: so close to a half it is rounded in decimals. */
    private static final double CLOSE = 1e-10;

    /** Of ten, exact: a simulation asks for one at each score that it draws. */
    private static final double[] POWERS =
            DoubleStream.iterate(1, power -> 10 * power).limit(BINARY64_DIGITS).toArray();

    private Decimals() {}

    /**
     * What a printed number means. One of more than 15 significant digits is a binary64 number written out; if rounding
     * to 15 leaves few of them, the rest was noise: 0.30000000000000004 is 0.3. Others are as printed.
     */
    public static BigDecimal meant(BigDecimal printed) {
        if (printed.precision() <= BINARY64_DIGITS) {
            return printed;
        }
        var rounded = toCompare(printed).stripTrailingZeros();
        return rounded.precision() < UNROUNDED ? plain(rounded) : printed;
    }

    /** A number as it is compared with others: to the 15 significant digits that binary64 holds. */
    public static BigDecimal toCompare(BigDecimal number) {
        return number.round(PRINTED);
    }

    /** A computed number to twelve digits: what should be 6 must not differ because binary made it 5.999999999999999. */
    public static BigDecimal computed(double number) {
        return plain(new BigDecimal(number, COMPUTED));
    }

    /** A computed score to some decimals, half away from zero. */
    public static BigDecimal rounded(double score, int decimals) {
        return computed(score).setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * What {@link #rounded} gives, as a number of units of the last decimal, below 1e15 of them.
     *
     * @param decimals 0 to 14
     */
    public static long units(double score, int decimals) {
        var units = Math.abs(score) * POWERS[decimals];
        var below = Math.floor(units);
        if (Math.abs(units - below - 0.5) <= CLOSE * Math.max(1, units)) {
            return rounded(score, decimals).movePointRight(decimals).longValueExact();
        }
        var nearest = (long) Math.floor(units + 0.5);
        return score < 0 ? -nearest : nearest;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
