package org.tamga.domain.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {

    @ParameterizedTest
    @CsvSource({"84.99, false", "85, true", "85.00, true", "94.99, true", "95, false", "95.0, false"})
    void holdsItsMinimumAndNotItsMaximum(String score, boolean held) {
        assertEquals(held, holds("85", "95", score));
    }

    @ParameterizedTest
    @CsvSource({"94.99, false", "95, true", "100, true"})
    void holdsEverythingAboveItsMinimumAtTheTop(String score, boolean held) {
        assertEquals(held, holds("95", null, score));
    }

    private static boolean holds(String min, String max, String score) {
        var tier = new Tier();
        tier.min = new BigDecimal(min);
        tier.max = max == null ? null : new BigDecimal(max);
        return tier.holds(new BigDecimal(score));
    }
}
