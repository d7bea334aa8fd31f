package org.tamga.api.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** What does not add up in the Global Cybersecurity Index: no more and no fewer mismatches than the data has. */
@ApiTest
class VerificationTest {

    private static String verification(String edition, String query) {
        return "/v1/indices/GCI/editions/" + edition + "/verification?limit=500&" + query;
    }

    private static List<String> mismatches(String edition) {
        return Api.get(verification(edition, "verdict=mismatch")).<Map<String, Object>>getList("items").stream()
                .map(VerificationTest::line)
                .sorted()
                .toList();
    }

    private static String line(Map<String, Object> check) {
        return "%s %s %s %s %s %s"
                .formatted(
                        check.get("kind"),
                        check.get("component"),
                        check.get("country"),
                        check.get("source"),
                        check.get("basis"),
                        check.get("published"));
    }

    private static Map<String, Integer> counts(String edition, String query) {
        var counts = new TreeMap<String, Integer>();
        Api.get(verification(edition, query))
                .<Map<String, Object>>getList("counts")
                .forEach(count -> counts.put((String) count.get("verdict"), ((Number) count.get("count")).intValue()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void gci2020HasTheExchangedPairsFinlandsOlderProfileAndAfghanistansLegalPillar() {
        assertEquals(
                List.of(
                        "component capacity_development FIN itu-gci-2020-profiles preferred 17.74",
                        "component legal AFG worldbank-data360-gci-2020 preferred 0.3953038706593602",
                        "component organizational FIN itu-gci-2020-profiles preferred 14.33",
                        "component overall DOM itu-gci-2020 preferred 75.05",
                        "component overall FIN itu-gci-2020-profiles preferred 92.07",
                        "component overall GAB itu-gci-2020 preferred 11.36",
                        "component overall GEO itu-gci-2020 preferred 81.06",
                        "component overall IND itu-gci-2020 preferred 97.50",
                        "component overall IND zhabaralina-2024 preferred 97.5",
                        "component overall IRN itu-gci-2020 preferred 81.07",
                        "component overall KWT itu-gci-2020 preferred 75.07",
                        "component overall NER itu-gci-2020 preferred 11.38",
                        "component overall SWE itu-gci-2020 preferred 94.55",
                        "component overall TUR itu-gci-2020 preferred 97.49",
                        "component overall VNM itu-gci-2020 preferred 94.59"),
                mismatches("2020"));
    }

    @Test
    void gci2024HasOneRowOfAnotherReleaseOfTheSeries() {
        assertEquals(
                List.of(
                        "component capacity_development KAZ itu-gci-2024 preferred 16.36",
                        "component overall KAZ itu-gci-2024 preferred 94.04"),
                mismatches("2024"));
    }

    @Test
    void everyPrintedRankOf2020FollowsAndNoneIsPrintedIn2024() {
        // 194 of the ITU, 20 of the article
        assertEquals(Map.of("match", 214), counts("2020", "kind=rank"));
        assertEquals(Map.of("not_published", 194), counts("2024", "kind=rank"));
    }

    @Test
    void theRanksThatNobodyPrintsAreOfferedAsOurs() {
        var first = Api.get(verification("2024", "kind=rank&country=KAZ"))
                .<Map<String, Object>>getList("items")
                .get(0);
        assertEquals(35, first.get("computed"));
        assertEquals(null, first.get("published"));
    }

    @Test
    void everyTierOf2024Follows() {
        assertEquals(Map.of("match", 194), counts("2024", "kind=tier"));
        assertEquals(Map.of(), counts("2020", "kind=tier"));
    }

    @Test
    void theOrganizationalPillarOf2024CannotBeComputed() {
        assertEquals(Map.of("not_computable", 194), counts("2024", "component=organizational"));
    }

    @Test
    void aCheckShowsItsNumbersAndFinlandsProfileFollowsFromItsOwnPillars() {
        var checks = Api.get(verification("2020", "country=fi&component=overall&kind=component"))
                .<Map<String, Object>>getList("items");
        assertEquals(
                List.of(
                        "component overall FIN itu-gci-2020 preferred 95.78",
                        "component overall FIN worldbank-data360-gci-2020 preferred 95.77802657677049",
                        // 20 + 20 + 14.33 + 17.74 + 20 = 92.07
                        "component overall FIN itu-gci-2020-profiles preferred 92.07",
                        "component overall FIN itu-gci-2020-profiles own 92.07"),
                checks.stream().map(VerificationTest::line).toList());
        assertEquals(
                List.of("match", "match", "mismatch", "match"),
                checks.stream().map(c -> c.get("verdict")).toList());
        assertEquals(0, number(checks.get(3).get("difference")).signum());
    }

    @Test
    void aVerdictThatThereIsNotIsRefused() {
        assertEquals(
                "400 verdict: \"mismatc\" is not known; did you mean mismatch?; known are match, mismatch, not_published,"
                        + " not_computable",
                Api.refusal(verification("2020", "verdict=mismatc")));
    }

    private static BigDecimal number(Object json) {
        return new BigDecimal(json.toString());
    }
}
