package org.tamga.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tamga.domain.ranking.Ranking.Method.COMPETITION;
import static org.tamga.domain.ranking.Ranking.Method.DENSE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking.Method;

class RankingTest {

    /** Few values, in several spellings, so that there are ties. */
    @Provide
    Arbitrary<Map<String, BigDecimal>> scores() {
        var values = Arbitraries.of("17", "17.0", "17.1", "17.10", "0", "0.00", "99.54")
                .map(BigDecimal::new);
        return Arbitraries.maps(Arbitraries.strings().withCharRange('A', 'Z').ofLength(3), values)
                .ofMaxSize(30);
    }

    @Test
    void denseRanksLeaveNoGapAfterATie() {
        assertEquals("{KAZ=1, KGZ=2, UZB=2, TJK=3}", rank(DENSE, "KAZ", "9", "UZB", "5", "KGZ", "5", "TJK", "1"));
    }

    @Test
    void competitionRanksLeaveAGapAfterATie() {
        assertEquals("{KAZ=1, KGZ=2, UZB=2, TJK=4}", rank(COMPETITION, "KAZ", "9", "UZB", "5", "KGZ", "5", "TJK", "1"));
    }

    @Test
    void numbersThatAreWrittenDifferentlyTie() {
        assertEquals("{KAZ=1, KGZ=1}", rank(DENSE, "KAZ", "17.1", "KGZ", "17.10"));
        assertEquals("{KAZ=1, KGZ=1}", rank(COMPETITION, "KAZ", "17.1", "KGZ", "17.10"));
    }

    @Test
    void nobodyHasARankWithoutScores() {
        assertEquals("{}", rank(DENSE));
        assertEquals("{}", rank(COMPETITION));
    }

    @Property
    void aDenseRankIsOneMoreThanTheNumberOfHigherValues(@ForAll("scores") Map<String, BigDecimal> scores) {
        Ranking.rank(scores, DENSE).forEach((country, rank) -> {
            var higher = new HashSet<BigDecimal>();
            scores.values().stream()
                    .filter(value -> value.compareTo(scores.get(country)) > 0)
                    .forEach(value -> higher.add(value.stripTrailingZeros()));
            assertEquals(higher.size() + 1, rank);
        });
    }

    @Property
    void aCompetitionRankIsOneMoreThanTheNumberOfHigherCountries(@ForAll("scores") Map<String, BigDecimal> scores) {
        Ranking.rank(scores, COMPETITION)
                .forEach((country, rank) -> assertEquals(
                        1
                                + scores.values().stream()
                                        .filter(value -> value.compareTo(scores.get(country)) > 0)
                                        .count(),
                        rank.longValue()));
    }

    @Property
    void everyoneIsRankedInOrderAndTheOrderOfTheInputDoesNotMatter(
            @ForAll("scores") Map<String, BigDecimal> scores, @ForAll Method method) {
        var ranks = Ranking.ranks(scores, method);
        assertEquals(scores.keySet(), ranks.keySet());
        var last = BigDecimal.ZERO;
        for (var rank : ranks.values()) {
            assertTrue(rank.compareTo(last) >= 0);
            last = rank;
        }
        assertEquals(
                ranks.toString(), Ranking.ranks(new HashMap<>(scores), method).toString());
    }

    private static String rank(Method method, String... scores) {
        var values = new HashMap<String, BigDecimal>();
        for (var i = 0; i < scores.length; i += 2) {
            values.put(scores[i], new BigDecimal(scores[i + 1]));
        }
        return Ranking.rank(values, method).toString();
    }
}
