package org.tamga.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.index.Tier;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.verification.Placing.Check;
import org.tamga.domain.verification.Placing.Printed;

class PlacingTest {

    private static Tier tier(String code, String min, String max) {
        var tier = new Tier();
        tier.code = code;
        tier.min = new BigDecimal(min);
        tier.max = max == null ? null : new BigDecimal(max);
        return tier;
    }

    private static List<String> text(List<? extends Check<?>> checks) {
        return checks.stream()
                .map(check -> "%s %s %s %s"
                        .formatted(check.country(), check.verdict().word(), check.published(), check.computed()))
                .toList();
    }

    private static Printed rank(String country, Integer rank) {
        return new Printed(country, "first", rank, null);
    }

    @Test
    void aRankFollowsFromTheTotalsByTheRule() {
        // 70, 70, 60: dense 1, 1, 2 and competition 1, 1, 3
        var totals = Example.column("70", "70.0", "60");
        var printed = List.of(rank("X", 1), rank("Y", 1), rank("Z", 2));
        assertEquals(
                List.of("X match 1 1", "Y match 1 1", "Z match 2 2"),
                text(Placing.ranks(totals, printed, Method.DENSE)));
        assertEquals(
                List.of("X match 1 1", "Y match 1 1", "Z mismatch 2 3"),
                text(Placing.ranks(totals, printed, Method.COMPETITION)));
    }

    @Test
    void withoutARuleOrATotalARankIsNotComputableAndWithoutAPrintNotPublished() {
        var totals = Example.column("70", null, "60");
        var printed = List.of(rank("X", 1), rank("Y", 2), rank("Z", null));
        assertEquals(
                List.of("X match 1 1", "Y not_computable 2 null", "Z not_published null 2"),
                text(Placing.ranks(totals, printed, Method.DENSE)));
        assertEquals(
                List.of("X not_computable 1 null", "Y not_computable 2 null", "Z not_published null null"),
                text(Placing.ranks(totals, printed, null)));
    }

    @Test
    void aTierHoldsItsMinimumAndNotItsMaximum() {
        var totals = Example.column("60", "59.99", "19.9");
        var printed = List.of(
                new Printed("X", "first", null, "high"),
                new Printed("Y", "first", null, "high"),
                new Printed("Z", "first", null, "low"));
        var tiers = List.of(tier("high", "60", null), tier("low", "20", "60"));
        assertEquals(
                List.of("X match high high", "Y mismatch high low", "Z not_computable low null"),
                text(Placing.tiers(totals, printed, tiers)));
    }
}
