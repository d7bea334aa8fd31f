package org.tamga.domain.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamga.domain.coverage.Coverage.Rows;

class CoverageTest {

    private static final Set<String> PRIMARY = Set.of("depositary");

    @Test
    void alikeRowsAreCountedTogether() {
        // Three rows with a day and a year and two citations, and one with a month and one citation: 7 dates, 3 of them
        // days; 7 citations, 3 of them primary.
        var sums = Coverage.of(
                List.of(
                        new Rows(List.of("KGZ"), List.of("depositary", "article"), List.of(10, 4), 3),
                        new Rows(List.of("KGZ"), List.of("article"), List.of(7), 1)),
                PRIMARY);
        assertEquals(List.of(new Coverage("KGZ", 4, 7, 3, 7, 3)), sums);
        assertEquals(new BigDecimal("0.4286"), sums.get(0).dayShare());
        assertEquals(new BigDecimal("0.4286"), sums.get(0).primaryShare());
    }

    @Test
    void aRowOfSeveralKeysCountsForEach() {
        var sums = Coverage.of(List.of(new Rows(List.of("KGZ", "KAZ"), List.of("depositary"), List.of(), 2)), PRIMARY);
        assertEquals(List.of(new Coverage("KAZ", 2, 0, 0, 2, 2), new Coverage("KGZ", 2, 0, 0, 2, 2)), sums);
    }

    @Test
    void aShareOfNothingIsUnknown() {
        var none = new Coverage("KGZ", 2, 0, 0, 0, 0);
        assertNull(none.dayShare());
        assertNull(none.primaryShare());
        assertEquals(new BigDecimal("0.0000"), new Coverage("KGZ", 2, 3, 0, 1, 0).dayShare());
    }

    @Test
    void keysAreCounted() {
        assertEquals(Map.of("CIS", 2L, "COE", 1L), Coverage.count(List.of("CIS", "COE", "CIS")));
    }
}
