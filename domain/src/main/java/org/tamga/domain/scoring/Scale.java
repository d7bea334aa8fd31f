package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.OptionalDouble;

/** The position of a value on a scale that editions share. */
public final class Scale {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scale() {}

    /** A value of 0 to max on a scale of 0 to 100; exact to 34 digits, max not 0. */
    public static BigDecimal hundred(BigDecimal value, BigDecimal max) {
        return value.multiply(HUNDRED).divide(max, MathContext.DECIMAL128);
    }

    /**
     * The share, 0 to 100, of the other values that lie below a value; equal ones count half.
     *
     * @param all the values among which it stands, itself included
     * @return empty if there is no other
     */
    public static OptionalDouble percentile(BigDecimal value, Collection<BigDecimal> all) {
        var below = all.stream().filter(other -> other.compareTo(value) < 0).count();
        var equal = all.stream().filter(other -> other.compareTo(value) == 0).count();
        return all.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(100 * above(below, equal, all.size()));
    }

    /**
     * The share, 0 to 1, of the other values that lie below a value; equal ones count half.
     *
     * @param equal how many values are equal to it, itself included
     * @param all how many values there are, two or more
     */
    public static double above(long below, long equal, int all) {
        return (below + (equal - 1) / 2.0) / (all - 1);
    }
}
