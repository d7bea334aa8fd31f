package org.tamga.api.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class ProfileTest {

    @Test
    void theMembershipsAreThoseOfTheDay() {
        for (var day : List.of("2010-05-01", "2016-12-31", "2024-12-31")) {
            assertEquals(
                    Api.get("/v1/memberships?country=UZB&limit=500&as_of=" + day)
                            .getList("items"),
                    Api.get("/v1/countries/UZB/profile?as_of=" + day).getList("memberships"));
        }
    }

    @Test
    void theInstrumentsAreInForceByLevel() {
        var profile = Api.get("/v1/countries/KGZ/profile?as_of=2022-12-31");
        assertEquals(List.of("national", "bilateral", "regional", "global"), profile.getList("instruments.level"));
        assertEquals(List.of("KGZ-RUS-2022-STATEMENT"), profile.getList("instruments[1].instruments.id"));
        assertTrue(profile.<String>getList("instruments[0].instruments.id").contains("KGZ-2019-INFOSEC"));
        assertEquals(
                List.of(), profile.getList("instruments.findAll { l -> l.instruments.any { it.level != l.level } }"));
        assertTrue(!Api.get("/v1/countries/KGZ/profile?as_of=2024-01-01")
                .<String>getList("instruments[0].instruments.id")
                .contains("KGZ-2019-INFOSEC"));
    }

    @Test
    void theNewestEditionOfTheDayHasRankTierAndPillars() {
        var then = Api.get("/v1/countries/KAZ/profile?as_of=2022-01-01");
        assertEquals(List.of("2020"), then.getList("scores.edition"));
        assertEquals(31, then.getInt("scores[0].overall.rank"));
        assertEquals(5, then.getList("scores[0].pillars").size());
        var now = Api.get("/v1/countries/KAZ/profile?as_of=2025-01-01");
        assertEquals(List.of("2024"), now.getList("scores.edition"));
        assertTrue(now.getString("scores[0].overall.tier").startsWith("T"));
        assertEquals(
                List.of(), Api.get("/v1/countries/KAZ/profile?as_of=2010-01-01").getList("scores"));
    }

    @Test
    void thePartnersAreTheFirstPairsOfTheList() {
        var pairs = Api.get("/v1/cooperation/pairs?country=KAZ&as_of=2024-12-31&limit=5");
        assertEquals(
                pairs.getList("items"),
                Api.get("/v1/countries/KAZ/profile?as_of=2024-12-31").getList("partners.pair"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        var gaps = Api.get("/v1/countries/KAZ/profile?as_of=2010-01-01")
                .<String>getList("unknown.collect { it.code + ' ' + it.subject }");
        assertTrue(
                gaps.containsAll(List.of(
                        "unknown_start CICA",
                        "possible_membership OAS",
                        "not_scored GCI",
                        "incomplete_list CIS-CHARTER")),
                gaps::toString);
        assertTrue(Api.get("/v1/countries/KGZ/profile?as_of=2022-12-31")
                .<String>getList("unknown.collect { it.code + ' ' + it.subject }")
                .contains("unknown_state KGZ-RUS-2021-IIS"));
    }
}
