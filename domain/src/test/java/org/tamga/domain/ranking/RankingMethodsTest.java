package org.tamga.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking.Method;

class RankingMethodsTest {

    /** The textbook tie: one at 9, two at 7 (printed 7 and 7.0), one at 5. */
    private static final Map<String, BigDecimal> TIE = Map.of(
            "A", new BigDecimal("9"), "B", new BigDecimal("7"), "C", new BigDecimal("7.0"), "D", new BigDecimal("5"));

    private static String ranks(Method method) {
        return Ranking.ranks(TIE, method).toString();
    }

    @Test
    void eachMethodTreatsATieInItsOwnWay() {
        assertEquals("{A=1, B=2, C=2, D=3}", ranks(Method.DENSE));
        assertEquals("{A=1, B=2, C=2, D=4}", ranks(Method.COMPETITION));
        assertEquals("{A=1, B=3, C=3, D=4}", ranks(Method.MODIFIED));
        assertEquals("{A=1, B=2, C=3, D=4}", ranks(Method.ORDINAL));
        assertEquals("{A=1, B=2.5, C=2.5, D=4}", ranks(Method.FRACTIONAL));
    }

    @Test
    void wholeRanksAreRefusedForTheFractionalMethodOnly() {
        assertEquals(Map.of("A", 1, "B", 3, "C", 3, "D", 4), Ranking.rank(TIE, Method.MODIFIED));
        assertThrows(IllegalArgumentException.class, () -> Ranking.rank(TIE, Method.FRACTIONAL));
    }

    @Test
    void nothingHasNoRanksAndOneCountryIsFirst() {
        for (var method : Method.values()) {
            assertEquals(Map.of(), Ranking.ranks(Map.of(), method));
            assertEquals(Map.of("A", BigDecimal.ONE), Ranking.ranks(Map.of("A", BigDecimal.ZERO), method));
        }
    }

    private static Map<String, BigDecimal> values(List<Integer> numbers) {
        var values = new TreeMap<String, BigDecimal>();
        for (var number : numbers) {
            values.put("K%03d".formatted(values.size()), BigDecimal.valueOf(number));
        }
        return values;
    }

    @Property(tries = 200)
    void aHigherValueNeverHasALaterRankAndEqualValuesShareItButInOrdinal(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9) Integer> numbers, @ForAll Method method) {
        var values = values(numbers);
        var ranks = Ranking.ranks(values, method);
        values.forEach((a, valueA) -> values.forEach((b, valueB) -> {
            if (valueA.compareTo(valueB) > 0) {
                assertEquals(-1, ranks.get(a).compareTo(ranks.get(b)));
            } else if (valueA.equals(valueB) && method != Method.ORDINAL) {
                assertEquals(ranks.get(a), ranks.get(b));
            }
        }));
    }

    @Property(tries = 200)
    void fractionalRanksSumToThoseWithoutTiesAndLieBetweenCompetitionAndModified(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> numbers) {
        var values = values(numbers);
        var fractional = Ranking.ranks(values, Method.FRACTIONAL);
        var sum = fractional.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(BigDecimal.valueOf(numbers.size() * (numbers.size() + 1L) / 2)));
        var first = Ranking.rank(values, Method.COMPETITION);
        var last = Ranking.rank(values, Method.MODIFIED);
        fractional.forEach((key, rank) ->
                assertEquals(rank.multiply(BigDecimal.valueOf(2)).intValueExact(), first.get(key) + last.get(key)));
    }
}
