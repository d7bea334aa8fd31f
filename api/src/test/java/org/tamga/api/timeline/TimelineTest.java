package org.tamga.api.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class TimelineTest {

    @Test
    void uzbekistanJoinedTheCstoTwiceLeftOnceAndWasSuspended() {
        assertEquals(
                List.of("1992-05-15 joined", "1999-04-02 left", "2006-06-23 joined", "2012-06-28 suspended"),
                Api.get("/v1/countries/uz/timeline?limit=500&kind=joined&kind=left&kind=suspended")
                        .<String>getList(
                                "items.findAll { it.organization == 'CSTO' }.collect { it.date + ' ' + it.kind }"));
    }

    @Test
    void kyrgyzstanSignedTheAgreementWithRussiaAndWasScoredFiveTimes() {
        var timeline = Api.get("/v1/countries/KGZ/timeline?limit=500");
        assertEquals(
                List.of(
                        "2021-02-25 signed KGZ",
                        "2021-02-25 signed null",
                        "2021-11 approved null",
                        "2021-11 ratified KGZ"),
                timeline.<String>getList("items.findAll { it.instrument == 'KGZ-RUS-2021-IIS' }"
                        + ".collect { it.date + ' ' + it.kind + ' ' + it.country }"));
        assertEquals(
                List.of("2014", "2017", "2018", "2020", "2024"),
                timeline.getList("items.findAll { it.kind == 'scored' }.edition"));
        assertEquals(
                "49.64",
                timeline.get("items.find { it.kind == 'scored' && it.edition == '2020' }.value")
                        .toString());
    }

    @Test
    void aTimelineIsInOrderAndCited() {
        for (var path : List.of("countries/KAZ", "countries/USA", "organizations/SCO", "organizations/csto")) {
            var items = Api.walk("/v1/" + path + "/timeline?limit=20");
            var dates = items.stream().map(item -> item.get("date").toString()).toList();
            assertEquals(dates.stream().sorted().toList(), dates);
            assertTrue(items.size() > 10);
            assertEquals(items.size(), new HashSet<>(items).size());
            items.forEach(item -> assertTrue(item.get("citations") instanceof List<?> list && !list.isEmpty()));
        }
    }

    @Test
    void theScoWasFoundedAndGrew() {
        assertEquals(
                List.of(
                        "2001-06-15 founded null",
                        "2001-06-15 joined CHN",
                        "2001-06-15 joined KAZ",
                        "2001-06-15 joined KGZ",
                        "2001-06-15 joined RUS",
                        "2001-06-15 joined TJK",
                        "2001-06-15 joined UZB",
                        "2017-06-09 joined IND",
                        "2017-06-09 joined PAK",
                        "2023-07-04 joined IRN",
                        "2024-07-04 joined BLR"),
                Api.get("/v1/organizations/SCO/timeline?limit=500&kind=founded&kind=joined")
                        .<String>getList("items.collect { it.date + ' ' + it.kind + ' ' + it.country }"));
    }

    @Test
    void aDateThatIsKnownToTheYearMayLieInAnyPartOfIt() {
        assertTrue(kinds("from=2010-06-01&to=2010-06-30").contains(Map.of("date", "2010", "kind", "status_began")));
        assertTrue(!kinds("from=2011").contains(Map.of("date", "2010", "kind", "status_began")));
        assertTrue(!kinds("to=2009").contains(Map.of("date", "2010", "kind", "status_began")));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertTrue(Api.refusal("/v1/countries/KAZ/timeline?kind=joind")
                .startsWith("400 kind: \"joind\" is not known; did you mean joined?"));
    }

    private static List<Map<String, String>> kinds(String query) {
        return Api.get("/v1/organizations/SCO/timeline?limit=500&" + query)
                .getList("items.collect { [date: it.date, kind: it.kind] }");
    }
}
