package org.tamga.domain.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiesTest {

    private static final Tie EVERYONE = new Tie(Tie.Kind.ORGANIZATION, "EVERYONE");
    private static final Tie TWO = new Tie(Tie.Kind.ORGANIZATION, "TWO");
    private static final Tie TREATY = new Tie(Tie.Kind.INSTRUMENT, "TREATY");

    /** Four countries: all in EVERYONE, A and B in TWO, A, B and C in TREATY. */
    private static final Ties TIES = new Ties(Map.of(
            EVERYONE, List.of("D", "C", "B", "A"),
            TWO, List.of("B", "A"),
            TREATY, List.of("A", "B", "C")));

    @Test
    void aTieOfEveryoneWeighsNothingAndARareOneMoreThanACommonOne() {
        assertEquals(0, TIES.weight(EVERYONE));
        assertEquals(0.693147, TIES.weight(TWO), 1e-6);
        assertEquals(0.287682, TIES.weight(TREATY), 1e-6);
    }

    @Test
    void thePairsAreMeasuredAsWorkedByHand() {
        var pairs = TIES.pairs(country -> true);
        assertEquals(
                List.of("A-B 3 1.0000 0.9808", "A-C 2 0.6667 0.2877", "B-C 2 0.6667 0.2877"),
                pairs.subList(0, 3).stream().map(TiesTest::line).toList());
        assertEquals(
                List.of("A-D 1 0.3333 0.0000", "B-D 1 0.3333 0.0000", "C-D 1 0.5000 0.0000"),
                pairs.subList(3, 6).stream().map(TiesTest::line).toList());
        assertEquals(6, pairs.size());
    }

    @Test
    void whatIsNotCountedIsInNeitherUnionNorIntersection() {
        assertEquals(
                List.of("A-B 1 1.0000 0.2877", "A-C 1 1.0000 0.2877", "B-C 1 1.0000 0.2877"),
                TIES.only(TREATY::equals).pairs(country -> true).stream()
                        .map(TiesTest::line)
                        .toList());
    }

    @Test
    void aGroupNarrowsThePairsAndNotTheWeights() {
        assertEquals(
                List.of("A-B 3 1.0000 0.9808"),
                TIES.pairs(List.of("B", "A")::contains).stream()
                        .map(TiesTest::line)
                        .toList());
    }

    @Test
    void theTiesOfAPairStandInOrder() {
        assertEquals(List.of(EVERYONE, TWO, TREATY), TIES.shared(TIES.pair("B", "A")));
    }

    private static String line(Pair pair) {
        return String.format(
                java.util.Locale.ROOT,
                "%s-%s %d %.4f %.4f",
                pair.a(),
                pair.b(),
                pair.shared(),
                pair.jaccard(),
                pair.weight());
    }
}
