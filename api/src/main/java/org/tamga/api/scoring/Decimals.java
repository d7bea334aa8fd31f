package org.tamga.api.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computed numbers as the API writes them: to six decimals, without trailing zeros. */
public final class Decimals {

    private static final int DECIMALS = 6;

    private Decimals() {}

    /** A number, or null for null. */
    public static BigDecimal of(BigDecimal number) {
        return number == null ? null : plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A finite number. */
    public static BigDecimal of(double number) {
        return of(BigDecimal.valueOf(number));
    }

    /** A number with all its digits but without trailing zeros; null for null. */
    public static BigDecimal exact(BigDecimal number) {
        return number == null ? null : plain(number);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
