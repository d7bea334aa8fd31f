package org.tamga.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final Map<String, BigDecimal> FIVE = Map.of(
            "A", new BigDecimal("1"),
            "B", new BigDecimal("2"),
            "C", new BigDecimal("4"),
            "D", new BigDecimal("7"),
            "E", new BigDecimal("7.0"));

    private static void assertNumber(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but was " + actual);
    }

    @Test
    void theNumbersOfFiveCountries() {
        var five = Statistics.of(FIVE).orElseThrow();
        assertEquals(5, five.count());
        // 21 / 5
        assertNumber("4.2", five.mean());
        // Positions 2, 1 and 3 of 0 to 4
        assertNumber("4", five.median());
        assertNumber("2", five.lowerQuartile());
        assertNumber("7", five.upperQuartile());
        // 3.2² + 2.2² + 0.2² + 2 × 2.8² = 30.8; 30.8 / 4 = 7.7; its root 2.7749
        assertEquals(2.77489, five.deviation().doubleValue(), 1e-5);
        assertNumber("1", five.min());
        assertEquals(List.of("A"), five.lowest());
        assertNumber("7", five.max());
        assertEquals(List.of("D", "E"), five.highest());
    }

    @Test
    void quartilesLieBetweenValuesInProportion() {
        // 1, 2, 4, 7: positions 0.75, 1.5, 2.25: 1.75, 3, 4.75 (R: quantile(c(1, 2, 4, 7)))
        var four = new TreeMap<>(FIVE);
        four.remove("E");
        var statistics = Statistics.of(four).orElseThrow();
        assertNumber("1.75", statistics.lowerQuartile());
        assertNumber("3", statistics.median());
        assertNumber("4.75", statistics.upperQuartile());
    }

    @Test
    void nothingHasNoStatisticsAndOneValueNoDeviation() {
        assertEquals(Optional.empty(), Statistics.of(Map.of()));
        var one = Statistics.of(Map.of("A", new BigDecimal("17.10"))).orElseThrow();
        assertNull(one.deviation());
        assertEquals(new BigDecimal("17.10"), one.max());
        assertNumber("17.1", one.lowerQuartile());
    }

    @Test
    void groupsAreApartAndWhoHasNoneIsInNone() {
        var groups = Statistics.byGroup(FIVE, key -> switch (key) {
            case "A", "B" -> "north";
            case "C" -> "east";
            default -> null;
        });
        assertEquals(List.of("east", "north"), List.copyOf(groups.keySet()));
        assertNumber("1.5", groups.get("north").mean());
        assertEquals(1, groups.get("east").count());
    }

    @Property(tries = 200)
    void theMeasuresOfPositionAreInOrder(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 99) Integer> numbers) {
        var values = new TreeMap<String, BigDecimal>();
        numbers.forEach(number -> values.put("K" + values.size(), BigDecimal.valueOf(number)));
        var all = Statistics.of(values).orElseThrow();
        var inOrder = List.of(all.min(), all.lowerQuartile(), all.median(), all.upperQuartile(), all.max());
        assertEquals(inOrder.stream().sorted().toList(), inOrder);
        assertTrue(all.min().compareTo(all.mean()) <= 0 && all.mean().compareTo(all.max()) <= 0);
    }
}
