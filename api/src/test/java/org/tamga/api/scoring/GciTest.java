package org.tamga.api.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.api.ApiTest;
import org.tamga.domain.compare.Gap;
import org.tamga.domain.compare.Profile;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Indices;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.ranking.Normalization;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.ranking.WhatIf;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.Tree;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.WeightDraw;
import org.tamga.domain.verification.Placing;
import org.tamga.domain.verification.Verdict;
import org.tamga.domain.verification.Verification;
import org.tamga.domain.verification.Verification.Basis;
import org.tamga.domain.verification.Verification.Check;

/** What the rules find in the Global Cybersecurity Index: no more and no fewer mismatches than the data has. */
@ApiTest
@Transactional
class GciTest {

    private static Edition edition(String edition) {
        return Edition.find("GCI", edition).orElseThrow();
    }

    private static EditionModel model(String edition) {
        return EditionModel.read(Indices.read(), edition(edition));
    }

    private static Tree tree(String edition) {
        return model(edition).tree();
    }

    private static SourceValues claims(String edition) {
        return model(edition).scores().claims();
    }

    private static Map<String, BigDecimal> totals(String edition) {
        return claims(edition).values().get("overall");
    }

    private static List<Placing.Printed> printed(String edition) {
        return PublishedRank.of(edition(edition)).stream()
                .map(row -> new Placing.Printed(row.country, row.source, row.rank, row.tier))
                .toList();
    }

    private static List<String> mismatches(String edition) {
        return Verification.check(tree(edition), claims(edition)).stream()
                .filter(check -> check.verdict() == Verdict.MISMATCH)
                .map(GciTest::text)
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
        var own = Verification.check(tree("2020"), claims("2020")).stream()
                .filter(check -> check.basis() == Basis.OWN)
                .toList();
        assertEquals(1, own.size());
        // 20 + 20 + 14.33 + 17.74 + 20 = 92.07
        assertEquals("overall FIN itu-gci-2020-profiles OWN 92.07 +0.0000", text(own.get(0)));
        assertEquals(Verdict.MATCH, own.get(0).verdict());
    }

    @Test
    void everyComponentOfGci2020IsCheckedForEveryCountry() {
        var checks = Verification.check(tree("2020"), claims("2020"));
        // 194 countries × (5 pillars + the total in two sources), 2 pillars and 11 totals of profiles, 20 of the
        // article, and Finland's total once more against its own pillars
        assertEquals(194 * 7 + 2 + 11 + 20 + 1, checks.size());
        assertTrue(checks.stream()
                .allMatch(check -> check.verdict() == Verdict.MATCH || check.verdict() == Verdict.MISMATCH));
    }

    @Test
    void everyRankOfGci2020FollowsByDenseRanking() {
        var totals = totals("2020");
        // 194 of the ITU, 20 of the article
        assertEquals(Map.of(Verdict.MATCH, 214), count(Placing.ranks(totals, printed("2020"), Method.DENSE)));
        assertTrue(count(Placing.ranks(totals, printed("2020"), Method.COMPETITION))
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
        var totals = totals("2024");
        assertEquals(
                Map.of(Verdict.MATCH, 194),
                count(Placing.tiers(totals, printed("2024"), model("2024").tiers())));
        assertEquals(Map.of(Verdict.NOT_PUBLISHED, 194), count(Placing.ranks(totals, printed("2024"), null)));
    }

    @Test
    void theOrganizationalPillarOf2024CannotBeComputed() {
        var verdicts = Verification.check(tree("2024"), claims("2024")).stream()
                .filter(check -> check.component().equals("organizational"))
                .map(Check::verdict)
                .toList();
        assertEquals(194, verdicts.size());
        assertTrue(verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_COMPUTABLE));
    }

    @Test
    void officialWeightsGiveThePrintedRankingOf2020ThoughTotalsAreExchanged() {
        var tree = tree("2020");
        var weights = tree.children("overall").stream().collect(Collectors.toMap(Tree.Node::code, pillar -> 3.0));
        var request = new WhatIf.Request("overall", weights, Normalization.NONE, null, Method.DENSE, null, 2);
        var result = WhatIf.of(tree, claims("2020").values(), request);
        var printed = model("2020").published();
        assertEquals(194, result.rows().size());
        result.rows().forEach(row -> {
            assertEquals(printed.get(row.country()).rank, row.rank().intValueExact());
            assertEquals(0, row.change().signum());
        });
    }

    @Test
    void withoutSpreadTheCountriesOf2020AreRankedAsTheirPillarsSay() {
        var matrix = ScoreMatrix.of(tree("2020"), claims("2020").values(), "overall");
        var request = new Sensitivity.Request(new WeightDraw.Spread(0), 1, 1, 0.9, 10, Method.DENSE, 2, List.of());
        var printed = Ranking.rank(totals("2020"), Method.DENSE);
        var others = new ArrayList<String>();
        Sensitivity.of(matrix, request).intervals().forEach(interval -> {
            if (interval.official() != printed.get(interval.country())) {
                others.add(interval.country());
            }
        });
        // The printed totals of these are exchanged, so that the pillars say another rank.
        assertEquals(List.of("DOM", "GAB", "GEO", "IND", "IRN", "KWT", "NER", "SWE", "TUR", "VNM"), others);
    }

    @Test
    void kazakhstansGapToTheLeaderOf2020IsExplainedByItsPillars() {
        var values = claims("2020").values();
        var leader = Profile.leader(values, "overall", totals("2020").keySet()).orElseThrow();
        var gap = Gap.between(tree("2020"), "overall", Profile.of(values, "KAZ"), Profile.of(values, leader));
        // 93.15 against 100, both printed to two decimals, explained by unrounded pillars
        assertEquals(new BigDecimal("-6.85"), gap.total().stripTrailingZeros());
        assertEquals(0, gap.residual().doubleValue(), 0.005);
        assertEquals(5, gap.parts().size());
    }
}
