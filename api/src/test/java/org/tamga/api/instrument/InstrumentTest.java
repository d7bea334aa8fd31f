package org.tamga.api.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class InstrumentTest {

    @Test
    void theAgreementAndTheStatementOfKyrgyzstanAndRussiaAreTwoRecords() {
        assertEquals(
                List.of("KGZ-RUS-2021-IIS agreement", "KGZ-RUS-2022-STATEMENT joint_statement"),
                Api.get("/v1/instruments?country=KGZ&level=bilateral")
                        .<String>getList("items.collect { it.id + ' ' + it.type }"));
    }

    @Test
    void aStateIsOfADay() {
        assertEquals("not_yet", state("CSTO-2017-INFOSEC", "2019-03-31"));
        assertEquals("in_force", state("CSTO-2017-INFOSEC", "2019-04-01"));
        assertEquals("not_yet", state("KGZ-2019-INFOSEC", "2018-12-31"));
        assertEquals("unknown", state("KGZ-2019-INFOSEC", "2019-01-01"));
        assertEquals("in_force", state("KGZ-2019-INFOSEC", "2019-12-31"));
        assertEquals("in_force", state("KGZ-2019-INFOSEC", "2023-01-01"));
        assertEquals("unknown", state("KGZ-2019-INFOSEC", "2023-12-31"));
        assertEquals("ended", state("KGZ-2019-INFOSEC", "2024-01-01"));
        assertEquals("not_yet", state("KGZ-RUS-2021-IIS", "2021-02-24"));
        assertEquals("unknown", state("KGZ-RUS-2021-IIS", "2021-02-25"));
        assertEquals("adopted", state("KGZ-RUS-2022-STATEMENT", "2022-12-09"));
        assertEquals("draft", state("RUS-UZB-2020-IIS", "2026-11-21"));
    }

    @Test
    void theFilterByStateAndTheStateAgreeOnEveryDay() {
        for (var day : List.of(
                "1975-08-01",
                "1992-05-15",
                "2001-12-31",
                "2010-06-01",
                "2018-01-01",
                "2019-04-01",
                "2021-11-15",
                "2023-12-31",
                "2024-01-01",
                "2026-11-21",
                "2040-12-31",
                "2041-01-01")) {
            var all = ids("as_of=" + day);
            var parts = new HashSet<String>();
            for (var state : List.of("in_force", "adopted", "draft", "not_yet", "ended", "unknown")) {
                var page = Api.get("/v1/instruments?limit=500&as_of=" + day + "&state=" + state);
                assertTrue(List.of(state).containsAll(page.<String>getList("items.state")), day + " " + state);
                page.<String>getList("items.id").forEach(id -> assertTrue(parts.add(id), day + " " + id));
            }
            assertEquals(new HashSet<>(all), parts, day);
        }
    }

    @Test
    void oneInstrumentHasItsEventsAndItsRelations() {
        var instrument = Api.get("/v1/instruments/kgz-rus-2021-iis");
        assertEquals(
                List.of("signed 2021-02-25", "approved 2021-11"),
                instrument.<String>getList("events.collect { it.kind + ' ' + it.date }"));
        assertEquals(true, Api.get("/v1/instruments/KGZ-2019-INFOSEC").getList("relations") != null);
        assertEquals(
                "404 There is no instrument \"COE-186\"; did you mean COE-185?",
                Api.refusal("/v1/instruments/COE-186"));
    }

    @Test
    void fromAndToBoundOneEvent() {
        assertEquals(
                List.of("CST-1992"),
                ids("from=1999&to=1999").stream().filter("CST-1992"::equals).toList());
        assertEquals(
                List.of(),
                ids("from=1995&to=1996").stream().filter("CST-1992"::equals).toList());
        assertEquals(List.of("KGZ-RUS-2021-IIS"), ids("country=KGZ&level=bilateral&from=2021-11-30&to=2021-11-30"));
        assertEquals(List.of("KGZ-RUS-2021-IIS"), ids("country=KGZ&level=bilateral&to=2022-12-08"));
        assertEquals(List.of("KGZ-RUS-2022-STATEMENT"), ids("country=KGZ&level=bilateral&from=2022-12-09"));
        assertEquals(List.of(), ids("from=2021&to=2020"));
        assertEquals(
                "400 from: is not a date: Invalid date 'FEBRUARY 30'", Api.refusal("/v1/instruments?from=2020-02-30"));
    }

    @Test
    void bindingTextsAndTopicsAreFiltered() {
        assertEquals(
                ids("").size(),
                ids("binding=true").size()
                        + ids("binding=false").size()
                        + Api.<Object>get("/v1/instruments?limit=500")
                                .getList("items.findAll { it.binding == null }")
                                .size());
        assertTrue(ids("topic=cybercrime").contains("COE-185"));
        assertTrue(ids("q=БЕЗОПАСНОСТИ").contains("CSTO-2017-INFOSEC"));
        assertEquals(List.of("COE-185"), ids("q=ets%20no.%20185"));
    }

    @Test
    void thePartiesAreOfADay() {
        assertEquals(List.of(), parties("CSTO-2017-INFOSEC", "as_of=2017-11-29"));
        assertEquals(List.of("BLR ratified", "KAZ ratified"), parties("CSTO-2017-INFOSEC", "as_of=2019-03-31"));
        assertEquals(
                List.of("BLR in_force", "KAZ in_force", "KGZ in_force", "TJK in_force"),
                parties("CSTO-2017-INFOSEC", "as_of=2019-04-01"));
        assertEquals(List.of("RUS unknown"), parties("CSTO-2017-INFOSEC", "as_of=2019-04-01&certainty=possible"));
        assertTrue(parties("CST-1992", "as_of=1999-04-02").stream().anyMatch(p -> p.startsWith("UZB")));
        assertTrue(parties("CST-1992", "as_of=1999-04-03").stream().noneMatch(p -> p.startsWith("UZB")));
        assertTrue(parties("CST-1992", "history=true").stream().anyMatch(p -> p.equals("UZB withdrawn")));
    }

    @Test
    void anIncompleteListSaysSo() {
        assertEquals(
                List.of("incomplete_list"),
                Api.get("/v1/instruments/COE-185/parties").getList("meta.warnings.code"));
        assertEquals(null, Api.get("/v1/instruments/COE-224/parties").getList("meta.warnings"));
    }

    @Test
    void theMerelyInvitedAreNotFoundByAnInstrumentUnlessTheRoleIsAskedFor() {
        var parties = Api.get("/v1/countries?instrument=COE-185&limit=500").<String>getList("items.code");
        assertTrue(parties.contains("USA"));
        assertEquals(false, parties.contains("KEN"));
        assertTrue(Api.get("/v1/countries?instrument=COE-185&role=invited")
                .<String>getList("items.code")
                .contains("KEN"));
        assertEquals("400 role: is of a party; name one with instrument", Api.refusal("/v1/countries?role=party"));
        assertEquals(
                List.of("incomplete_list"),
                Api.get("/v1/countries?instrument=COE-185").getList("meta.warnings.code"));
        assertEquals(false, ids("country=KEN").contains("COE-185"));
        assertEquals(true, ids("country=KEN&role=invited").contains("COE-185"));
        assertEquals(
                List.of("incomplete_list"),
                Api.get("/v1/instruments?country=KEN").getList("meta.warnings.code"));
        assertEquals("400 role: is of a party; name one with country", Api.refusal("/v1/instruments?role=party"));
    }

    private static String state(String id, String day) {
        return Api.get("/v1/instruments/" + id + "?as_of=" + day).getString("state");
    }

    private static List<String> ids(String query) {
        return Api.get("/v1/instruments?limit=500&" + query).getList("items.id");
    }

    private static List<String> parties(String id, String query) {
        return Api.get("/v1/instruments/" + id + "/parties?limit=500&" + query)
                .getList("items.collect { it.country + ' ' + it.state }");
    }
}
