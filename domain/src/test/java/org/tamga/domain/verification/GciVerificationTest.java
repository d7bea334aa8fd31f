package org.tamga.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.scoring.GciData;
import org.tamga.domain.verification.Verification.Basis;
import org.tamga.domain.verification.Verification.Check;

/** What is really there: no more and no fewer mismatches than the data has. */
class GciVerificationTest {

    private static List<String> mismatches(String edition) {
        return Verification.check(GciData.tree(edition), GciData.claims(edition)).stream()
                .filter(check -> check.verdict() == Verdict.MISMATCH)
                .map(GciVerificationTest::text)
                .sorted()
                .toList();
    }

    private static String text(Check check) {
        return "%s %s %s %s %s %+.4f"
                .formatted(
                        check.component(),
                        check.country(),
                        check.source(),
                        check.basis(),
                        check.published().toPlainString(),
                        check.difference());
    }

    private static Map<Verdict, Integer> count(List<? extends Placing.Check<?>> checks) {
        var count = new TreeMap<Verdict, Integer>();
        checks.forEach(check -> count.merge(check.verdict(), 1, Integer::sum));
        return count;
    }

    @Test
    void gci2020HasTheExchangedPairsFinlandsOlderProfileAndAfghanistansLegalPillar() {
        assertEquals(
                List.of(
                        // Finland's profile is of an older state: two pillars and their total.
                        "capacity_development FIN itu-gci-2020-profiles PREFERRED 17.74 -0.6420",
                        // 0.8607784 × 9.185 = 7.9062; printed is a twentieth of that.
                        "legal AFG worldbank-data360-gci-2020 PREFERRED 0.3953038706593602 -7.5109",
                        "organizational FIN itu-gci-2020-profiles PREFERRED 14.33 -3.0660",
                        "overall DOM itu-gci-2020 PREFERRED 75.05 -0.0188",
                        "overall FIN itu-gci-2020-profiles PREFERRED 92.07 -3.7080",
                        "overall GAB itu-gci-2020 PREFERRED 11.36 -0.0157",
                        "overall GEO itu-gci-2020 PREFERRED 81.06 -0.0051",
                        "overall IND itu-gci-2020 PREFERRED 97.50 +0.0055",
                        // The article copied the total of the ranking table.
                        "overall IND zhabaralina-2024 PREFERRED 97.5 +0.0055",
                        "overall IRN itu-gci-2020 PREFERRED 81.07 +0.0119",
                        "overall KWT itu-gci-2020 PREFERRED 75.07 +0.0187",
                        "overall NER itu-gci-2020 PREFERRED 11.38 +0.0190",
                        "overall SWE itu-gci-2020 PREFERRED 94.55 -0.0378",
                        "overall TUR itu-gci-2020 PREFERRED 97.49 -0.0128",
                        "overall VNM itu-gci-2020 PREFERRED 94.59 +0.0384"),
                mismatches("2020"));
    }

    @Test
    void finlandsProfileFollowsFromItsOwnPillars() {
        var own = Verification.check(GciData.tree("2020"), GciData.claims("2020")).stream()
                .filter(check -> check.basis() == Basis.OWN)
                .toList();
        assertEquals(1, own.size());
        // 20 + 20 + 14.33 + 17.74 + 20 = 92.07
        assertEquals("overall FIN itu-gci-2020-profiles OWN 92.07 +0.0000", text(own.get(0)));
        assertEquals(Verdict.MATCH, own.get(0).verdict());
    }

    @Test
    void everyComponentOfGci2020IsCheckedForEveryCountry() {
        var checks = Verification.check(GciData.tree("2020"), GciData.claims("2020"));
        // 194 countries × (5 pillars + the total in two sources), 2 pillars and 11 totals of profiles, 20 of the
        // article, and Finland's total once more against its own pillars
        assertEquals(194 * 7 + 2 + 11 + 20 + 1, checks.size());
        assertTrue(checks.stream()
                .allMatch(check -> check.verdict() == Verdict.MATCH || check.verdict() == Verdict.MISMATCH));
    }

    @Test
    void everyRankOfGci2020FollowsByDenseRanking() {
        var totals = GciData.claims("2020").values().get("overall");
        // 194 of the ITU, 20 of the article
        assertEquals(Map.of(Verdict.MATCH, 214), count(Placing.ranks(totals, GciData.printed("2020"), Method.DENSE)));
        assertTrue(count(Placing.ranks(totals, GciData.printed("2020"), Method.COMPETITION))
                .containsKey(Verdict.MISMATCH));
    }

    @Test
    void gci2024HasOneRowOfAnotherReleaseOfTheSeries() {
        assertEquals(
                List.of(
                        "capacity_development KAZ itu-gci-2024 PREFERRED 16.36 -0.0108",
                        "overall KAZ itu-gci-2024 PREFERRED 94.04 -0.0133"),
                mismatches("2024"));
    }

    @Test
    void everyTierOfGci2024FollowsAndNoRankIsPublished() {
        var totals = GciData.claims("2024").values().get("overall");
        assertEquals(
                Map.of(Verdict.MATCH, 194),
                count(Placing.tiers(totals, GciData.printed("2024"), GciData.bands("2024"))));
        assertEquals(Map.of(Verdict.NOT_PUBLISHED, 194), count(Placing.ranks(totals, GciData.printed("2024"), null)));
    }

    @Test
    void theOrganizationalPillarOf2024CannotBeComputed() {
        var verdicts = Verification.check(GciData.tree("2024"), GciData.claims("2024")).stream()
                .filter(check -> check.component().equals("organizational"))
                .map(Check::verdict)
                .toList();
        assertEquals(194, verdicts.size());
        assertTrue(verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_COMPUTABLE));
    }
}
