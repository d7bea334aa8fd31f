package org.tamga.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static String meant(String printed) {
        return Decimals.meant(new BigDecimal(printed)).toPlainString();
    }

    @Test
    void theNoiseOfABinaryNumberIsTakenOff() {
        assertEquals("0.3", meant("0.30000000000000004"));
        assertEquals("0.8", meant("0.7999999999999999"));
        assertEquals("100.5", meant("100.49999999999997"));
        assertEquals("-0.3", meant("-0.30000000000000004"));
        assertEquals("20000000000000000", meant("20000000000000001"));
    }

    @Test
    void whatIsNoNoiseStaysAsPrinted() {
        assertEquals("97.50", meant("97.50"));
        assertEquals("0", meant("0"));
        assertEquals("0.123456789012345", meant("0.123456789012345"));
        assertEquals("19.353781512605042", meant("19.353781512605042"));
    }

    @Test
    void aHalfInDecimalsIsRoundedAwayFromZeroWhateverBinaryMadeOfIt() {
        // 0.55 x 105 is 57.75000000000001 and 1.005 x 100 is 100.49999999999999 in binary.
        assertEquals(578, Decimals.units(57.74999999999999, 1));
        assertEquals(578, Decimals.units(57.75, 1));
        assertEquals(101, Decimals.units(1.005, 2));
        assertEquals(-578, Decimals.units(-57.75, 1));
        assertEquals(577, Decimals.units(57.749, 1));
        assertEquals(573, Decimals.units(57.25, 1));
        assertEquals(6, Decimals.units(5.50005, 0));
        assertEquals(5, Decimals.units(5.49995, 0));
        assertEquals("57.3", Decimals.rounded(57.25, 1).toPlainString());
    }

    @Property
    void unitsAreTheRoundedNumber(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long thousandths,
            @ForAll @IntRange(max = 5) int decimals,
            @ForAll @IntRange(min = 1, max = 7) int parts) {
        // Summed in parts, so that the number carries the noise of binary sums.
        var sum = 0.0;
        for (var part = 0; part < parts; part++) {
            sum += thousandths / 1000.0 / parts;
        }
        assertEquals(
                Decimals.rounded(sum, decimals).movePointRight(decimals).longValueExact(),
                Decimals.units(sum, decimals));
    }
}
