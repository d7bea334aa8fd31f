package org.tamga.domain.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.Scale;

class GapTest {

    private static final List<String> ALL = List.of("X", "Y", "Z");

    private static Gap between(String country, Map<String, BigDecimal> reference) {
        return Gap.between(Example.tree(), "total", Profile.of(Example.VALUES, country), reference);
    }

    private static void assertNumber(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but was " + actual);
    }

    @Test
    void theGapToTheLeaderComesFromTheComponents() {
        assertEquals(Optional.of("Y"), Profile.leader(Example.VALUES, "total", ALL));
        // X 60 = 40 + 20, Y 70 = 20 + 50: ahead by 20 in a, behind by 30 in b
        var gap = between("X", Profile.of(Example.VALUES, "Y"));
        assertNumber("-10", gap.total());
        assertNumber("20", gap.parts().get("a"));
        assertNumber("-30", gap.parts().get("b"));
        assertNumber("0", gap.residual());
    }

    @Test
    void anIndicatorExplainsItsWeightInPoints() {
        // a: 40 - 20 = 30 × (1 - 0.5) + 20 × (0.5 - 0.25)
        var gap = Gap.between(Example.tree(), "a", Profile.of(Example.VALUES, "X"), Profile.of(Example.VALUES, "Y"));
        assertNumber("15", gap.parts().get("a1"));
        assertNumber("5", gap.parts().get("a2"));
        assertNumber("0", gap.residual());
    }

    @Test
    void theGapToTheMeanIsExplainedByTheMeans() {
        // Means: a 110/3, b 70/3, total 60; Z 50: 13.33 - 23.33 = -10
        var gap = between("Z", Profile.mean(Example.VALUES, ALL));
        assertNumber("-10", gap.total());
        assertEquals(40 / 3.0, gap.parts().get("a").doubleValue(), 1e-12);
        assertEquals(0, gap.residual().doubleValue(), 1e-28);
    }

    @Test
    void aMeanExplainsByWeightsOverTheirSum() {
        // total = (a + b) / 2: X 30, Y 35, and a's part (40 - 20) / 2
        var values = Map.of(
                "a", Example.column("40", "20"), "b", Example.column("20", "50"), "total", Example.column("30", "35"));
        var gap =
                Gap.between(Example.tree(Aggregation.MEAN), "total", Profile.of(values, "X"), Profile.of(values, "Y"));
        assertNumber("10", gap.parts().get("a"));
        assertNumber("0", gap.residual());
        var geometric = Gap.between(
                Example.tree(Aggregation.GEOMETRIC), "total", Profile.of(values, "X"), Profile.of(values, "Y"));
        assertEquals(Map.of(), geometric.parts());
    }

    @Test
    void theMedianOfATotalIsNoSumOfMediansAndTheRestIsTheResidual() {
        // Medians: a 40, b 20, total 60; Y 70: -20 + 30 = 10, and 70 - 60 = 10: here they agree
        assertNumber("0", between("Y", Profile.median(Example.VALUES, ALL)).residual());
        // Of Y and Z: a 35, b 25, total 60; the same. With X's pillars of 40 and 20 moved to 30 and 20, medians are 30,
        // 20 and 60: Y 70 - 60 = 10 = (20 - 30) + (50 - 20) - 10
        var values = Map.of(
                "a", Example.column("30", "20", "50"),
                "b", Example.column("20", "50", "0"),
                "total", Example.column("60", "70", "50"));
        var gap = Gap.between(Example.tree(), "total", Profile.of(values, "Y"), Profile.median(values, ALL));
        assertNumber("10", gap.total());
        assertNumber("-10", gap.residual());
    }

    @Test
    void aMissingComponentHasNoPart() {
        var values = Map.of("a", Example.column("40", null, "50"), "total", Example.column("60", "70", null));
        var gap = Gap.between(Example.tree(), "total", Profile.of(values, "X"), Profile.of(values, "Y"));
        assertEquals(Map.of(), gap.parts());
        assertNumber("-10", gap.residual());
        var noTotal = Gap.between(Example.tree(), "total", Profile.of(values, "X"), Profile.of(values, "Z"));
        assertNull(noTotal.total());
        assertNull(noTotal.residual());
        assertNumber("-10", noTotal.parts().get("a"));
    }

    @Test
    void anEmptyGroupHasNoLeaderAndNoMean() {
        assertEquals(Optional.empty(), Profile.leader(Example.VALUES, "total", List.of()));
        assertEquals(Map.of(), Profile.mean(Example.VALUES, List.of()));
        assertEquals(Optional.of("X"), Profile.leader(Example.VALUES, "a1", ALL));
    }

    @Test
    void valuesOfOtherScalesMeetAtHundred() {
        assertNumber("38.5", Scale.hundred(new BigDecimal("0.385"), BigDecimal.ONE));
        assertNumber("85", Scale.hundred(new BigDecimal("17"), new BigDecimal("20")));
    }

    @Test
    void aPercentileIsTheShareOfTheOthersBelow() {
        var values = List.of(
                new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.0"), new BigDecimal("3"), BigDecimal.TEN);
        // Of four others: none below; one below and one equal; four below
        assertEquals(OptionalDouble.of(0), Scale.percentile(values.get(0), values));
        assertEquals(OptionalDouble.of(37.5), Scale.percentile(values.get(1), values));
        assertEquals(OptionalDouble.of(100), Scale.percentile(values.get(4), values));
        assertEquals(OptionalDouble.empty(), Scale.percentile(BigDecimal.TEN, List.of(BigDecimal.TEN)));
    }
}
