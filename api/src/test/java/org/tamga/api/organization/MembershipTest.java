package org.tamga.api.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.domain.time.PartialDate;

@ApiTest
class MembershipTest {

    @Test
    void uzbekistanWasInTheCstoFrom2006To2012() {
        var six = List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
        var seven = Stream.concat(six.stream(), Stream.of("UZB")).toList();
        assertEquals(six, members("CSTO", "as_of=2006-06-22"));
        assertEquals(seven, members("CSTO", "as_of=2006-06-23"));
        assertEquals(seven, members("CSTO", "as_of=2010-05-01"));
        assertEquals(seven, members("CSTO", "as_of=2012-06-27"));
        assertEquals(six, members("CSTO", "as_of=2012-06-28"), "suspended on that day");
        assertEquals(six, members("CSTO", "as_of=2012-06-29"));
        assertEquals(six, members("CSTO", "as_of=2013-01-01"));
        assertEquals(
                List.of("BLR", "KAZ", "KGZ", "RUS", "TJK"),
                members("CSTO", "as_of=2024-02-22"),
                "Armenia takes no part since that day");
        assertEquals(List.of("BLR", "KAZ", "KGZ", "RUS", "TJK"), members("CSTO", "limit=50"));
        assertEquals(List.of("UZB"), members("CSTO", "status=suspended"));
        assertEquals(List.of(), members("CSTO", "status=suspended&as_of=2012-06-27"));
        assertEquals(List.of("UZB"), members("CSTO", "status=suspended&as_of=2012-06-28"));
    }

    @Test
    void theScoGrewFromSixToTen() {
        assertEquals(
                List.of(0, 6, 6, 8, 8, 8, 9, 9, 10),
                sizes(
                        "SCO",
                        "2001-06-14",
                        "2001-06-15",
                        "2017-06-08",
                        "2017-06-09",
                        "2018-01-01",
                        "2023-07-03",
                        "2023-07-04",
                        "2024-07-03",
                        "2024-07-04"));
        assertEquals(List.of(6, 8, 9, 10), sizes("SCO", "2016-12-31", "2018-01-01", "2023-08-01", "2024-08-01"));
    }

    @Test
    void theDialoguePartnersOfTheScoBecamePartnersOnOneDay() {
        assertEquals(
                List.of("dialogue_partner 2025-09-01 merged", "partner null null"),
                Api.get("/v1/memberships?organization=SCO&country=TUR&as_of=2025-09-01")
                        .<String>getList("items.collect { it.status + ' ' + it.end + ' ' + it.end_reason }"));
        assertEquals(List.of(), statuses("SCO", "TUR", "2025-08-31"));
        assertEquals(List.of("dialogue_partner"), statuses("SCO", "TUR", "2025-08-31&certainty=possible"));
        assertEquals(List.of("partner"), statuses("SCO", "TUR", "2025-09-02"));
    }

    @Test
    void historyHasThePeriodsOfAnyTime() {
        assertEquals(
                List.of("1992-05-15 1999-04-02 withdrew", "2006-06-23 2012-06-28 suspended", "2012-06-28 null null"),
                Api.get("/v1/memberships?organization=CSTO&country=UZ&history=true&sort=start")
                        .<String>getList("items.collect { it.start + ' ' + it.end + ' ' + it.end_reason }"));
        assertEquals(
                List.of("1992-05-15 member", "2024-02-22 participation_frozen"),
                Api.get("/v1/memberships?organization=CSTO&country=ARM&history=true")
                        .<String>getList("items.collect { it.start + ' ' + it.status }"));
        assertEquals(null, Api.get("/v1/memberships?history=true&limit=1").getString("meta.as_of"));
        assertEquals(
                "2010-05-01",
                Api.get("/v1/memberships?as_of=2010-05-01&limit=1").getString("meta.as_of"));
        assertEquals(
                "400 history: asks for any time, as_of for one day; send one of them",
                Api.refusal("/v1/memberships?history=true&as_of=2020-01-01"));
    }

    @Test
    void aStartKnownToTheYearIsPossibleAllTheYear() {
        assertEquals(List.of(), statuses("CSTO", "SRB", "2012-12-31&certainty=possible"));
        assertEquals(List.of(), statuses("CSTO", "SRB", "2013-01-01"));
        assertEquals(List.of("observer"), statuses("CSTO", "SRB", "2013-01-01&certainty=possible"));
        assertEquals(List.of("observer"), statuses("CSTO", "SRB", "2013-12-31"));
        assertEquals(List.of(), statuses("CSTO", "SRB", "2013-12-31&certainty=possible"));
    }

    @Test
    void anEndKnownToTheYearIsPossibleAllTheYear() {
        assertEquals(List.of("dialogue_partner"), statuses("SCO", "BLR", "2014-12-31"));
        assertEquals(List.of("dialogue_partner"), statuses("SCO", "BLR", "2015-12-31&certainty=possible"));
        assertEquals(List.of("observer"), statuses("SCO", "BLR", "2015-12-31"));
        assertEquals(List.of(), statuses("SCO", "BLR", "2016-01-01&certainty=possible"));
    }

    @Test
    void aStartThatNoSourceGivesIsPossibleSinceTheFounding() {
        assertEquals(List.of(), statuses("SCO", "MNG", "2001-06-14&certainty=possible"));
        assertEquals(List.of("observer"), statuses("SCO", "MNG", "2001-06-15&certainty=possible"));
        assertEquals(List.of(), statuses("SCO", "MNG", "2001-06-15"));
        assertEquals(
                List.of("possible"),
                Api.get("/v1/memberships?organization=SCO&country=MNG&as_of=2010-01-01&certainty=possible")
                        .getList("items.certainty"));
        assertEquals(
                List.of("certain"),
                Api.get("/v1/memberships?organization=CSTO&country=KAZ&as_of=2010-01-01")
                        .getList("items.certainty"));
        assertEquals(
                List.of(
                        "1 of 1 memberships only may hold on the day and are left out: no source gives a bound of them, or gives it to the month or the year alone."),
                Api.get("/v1/memberships?organization=SCO&country=MNG&as_of=2010-01-01")
                        .getList("meta.warnings.detail"));
        assertEquals(
                "400 history: asks for any time, certainty for one day; send one of them",
                Api.refusal("/v1/memberships?history=true&certainty=possible"));
        assertEquals(
                null,
                Api.get("/v1/memberships?organization=CSTO&country=KAZ&as_of=2010-01-01")
                        .getList("meta.warnings"));
    }

    @Test
    void nobodyIsForCertainAMemberOfWhatWasJustFounded() {
        assertEquals(List.of(), members("ITU", "as_of=1866-01-01"));
        assertTrue(members("ITU", "as_of=1950-01-01").contains("FRA"));
        assertEquals(
                List.of("possible_left_out"),
                Api.get("/v1/organizations/ITU/members?as_of=1866-01-01").getList("meta.warnings.code"));
        assertEquals(
                List.of(),
                Api.get("/v1/countries?organization=NATO&as_of=2020-01-15&q=North%20Macedonia")
                        .getList("items.code"));
        assertEquals(
                List.of("MKD"),
                Api.get("/v1/countries?organization=NATO&as_of=2020-01-15&certainty=possible")
                        .getList("items.code"));
    }

    @Test
    void everyAnswerAboutAGroupSaysWhoIsLeftOut() {
        for (var path : List.of(
                "/v1/indices/GCI/editions/2020/ranking?organization=ITU&limit=1&as_of=2020-06-01",
                "/v1/indices/GCI/editions/2020/ranking?organization=ITU&limit=1&weight=legal:2&as_of=2020-06-01",
                "/v1/indices/GCI/editions/2020/statistics?organization=ITU&as_of=2020-06-01",
                "/v1/indices/GCI/editions/2020/statistics?group_by=organization&as_of=2020-06-01",
                "/v1/scores?organization=ITU&limit=1&as_of=2020-06-01",
                "/v1/countries?organization=ITU&limit=1&as_of=2020-06-01",
                "/v1/cooperation/pairs?organization=ITU&limit=1&as_of=2020-06-01",
                "/v1/cooperation/graph?organization=CICA&as_of=2020-06-01")) {
            assertTrue(Api.get(path).<String>getList("meta.warnings.code").contains("possible_left_out"), path);
        }
    }

    @Test
    void onNoDayIsAnybodyForCertainAMemberTooEarly() {
        var random = new Random(13);
        var organizations = Api.get("/v1/organizations?limit=500").<Map<String, String>>getList("items");
        for (var i = 0; i < 200; i++) {
            var organization = organizations.get(random.nextInt(organizations.size()));
            var day = LocalDate.of(1860, 1, 1).plusDays(random.nextInt(61_000));
            var path = "/v1/organizations/" + organization.get("code") + "/members?status=any&limit=500&as_of=" + day;
            for (var item : Api.get(path).<Map<String, String>>getList("items")) {
                var founded = organization.get("founded_on");
                assertTrue(
                        founded == null || !PartialDate.parse(founded).first().isAfter(day), path + " " + item);
                var start = item.get("start");
                assertTrue(start == null || !PartialDate.parse(start).last().isAfter(day), path + " " + item);
                var attested = item.get("attested_on");
                var known = attested == null
                        ? LocalDate.of(2022, 1, 1)
                        : PartialDate.parse(attested).last();
                assertTrue(start != null || !day.isBefore(known), path + " " + item);
            }
        }
    }

    @Test
    void anyAsksForEveryStatus() {
        assertEquals(members("CSTO", "status=any"), members("CSTO", "status=any&status=member"));
        assertEquals(
                List.of("AFG", "ARM", "ARM", "BLR", "KAZ", "KGZ", "RUS", "SRB", "TJK", "UZB"),
                members("CSTO", "status=any&as_of=2025-01-01"));
        assertEquals(
                "400 status: \"membr\" is not known; did you mean member?",
                Api.refusal("/v1/organizations/CSTO/members?status=membr").replaceAll("; known.*", ""));
    }

    private static List<String> members(String organization, String query) {
        return Api.get("/v1/organizations/" + organization + "/members?" + query)
                .getList("items.country");
    }

    private static List<Integer> sizes(String organization, String... days) {
        return Stream.of(days)
                .map(day -> members(organization, "as_of=" + day).size())
                .toList();
    }

    private static List<String> statuses(String organization, String country, String day) {
        return Api.get("/v1/memberships?organization=%s&country=%s&as_of=%s".formatted(organization, country, day))
                .getList("items.status");
    }
}
