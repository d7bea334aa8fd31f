package org.tamga.api.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class RankingTest {

    @Test
    void everyRankOf2020IsAsItsPublisherPrintsIt() {
        var all = ranking("2020", "limit=500");
        assertEquals(194, all.size());
        assertEquals(Set.of("match"), verdicts("2020"));
        assertEquals(
                List.of("KAZ 31", "UZB 70", "KGZ 92", "TJK 138", "TKM 144"),
                all.stream()
                        .filter(item -> item.matches("(KAZ|UZB|KGZ|TJK|TKM) .*"))
                        .toList());
    }

    @Test
    void everyTierOf2024FollowsFromTheScores() {
        var same = Api.get("/v1/indices/GCI/editions/2024/ranking?limit=500")
                .getList("items.findAll { it.tier != null && it.tier == it.published_tier }");
        assertEquals(194, same.size());
    }

    @Test
    void anEditionWhoseRanksWereNotReadSaysSo() {
        assertEquals(Set.of("not_published"), verdicts("2017"));
        assertEquals(
                List.of("not_published"),
                Api.get("/v1/indices/GCI/editions/2017/ranking?limit=1").getList("meta.warnings.code"));
        assertEquals(
                null, Api.get("/v1/indices/GCI/editions/2020/ranking?limit=1").getList("meta.warnings"));
    }

    @Test
    void theMethodSaysWhatFollowsATie() {
        assertEquals(List.of("USA 1", "GBR 2", "SAU 2", "EST 3"), ranking("2020", "limit=4"));
        assertEquals(List.of("USA 1", "GBR 2", "SAU 2", "EST 3"), ranking("2020", "limit=4&method=dense"));
        assertEquals(List.of("USA 1", "GBR 2", "SAU 2", "EST 4"), ranking("2020", "limit=4&method=competition"));
        assertEquals(
                "400 method: \"olympic\" is not known; known are dense, competition, modified, ordinal, fractional",
                Api.refusal("/v1/indices/GCI/editions/2020/ranking?method=olympic"));
    }

    @Test
    void aGroupIsRankedAmongItselfWithoutAVerdict() {
        assertEquals(
                List.of("RUS 1", "KAZ 2", "UZB 3", "BLR 4", "ARM 5", "KGZ 6", "TJK 7"),
                ranking("2020", "organization=CSTO&as_of=2010-05-01"));
        assertEquals(List.of("KAZ 1", "KGZ 2"), ranking("2020", "country=417&country=kz"));
        var region = Api.get("/v1/indices/GCI/editions/2020/ranking?region=143");
        assertEquals(List.of("KAZ", "UZB", "KGZ", "TJK", "TKM"), region.getList("items.country"));
        assertEquals(List.of(31, 70, 92, 138, 144), region.getList("items.published_rank"));
        assertEquals(0, region.getList("items.findAll { it.verdict != null }").size());
        assertEquals(List.of("not_comparable"), region.getList("meta.warnings.code"));
    }

    @Test
    void aComponentIsRankedByItsOwnValues() {
        assertEquals(
                List.of("KAZ 1", "UZB 2", "KGZ 3", "TJK 4", "TKM 4"), ranking("2020", "component=legal&region=143"));
        assertTrue(Api.refusal("/v1/indices/GCI/editions/2020/ranking?component=legl")
                .endsWith("did you mean legal?"));
    }

    @Test
    void aRankingHasAnOrderOfItsOwn() {
        assertEquals(
                "400 sort: this list has an order of its own",
                Api.refusal("/v1/indices/GCI/editions/2020/ranking?sort=rank"));
    }

    private static List<String> ranking(String edition, String query) {
        return Api.get("/v1/indices/GCI/editions/" + edition + "/ranking?" + query)
                .getList("items.collect { it.country + ' ' + it.rank }");
    }

    private static Set<String> verdicts(String edition) {
        return Api.get("/v1/indices/GCI/editions/" + edition + "/ranking?limit=500")
                .<String>getList("items.verdict")
                .stream()
                .collect(Collectors.toSet());
    }
}
