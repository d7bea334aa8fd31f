package org.tamga.api.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.OwnStore;
import org.tamga.api.Upload;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;

/** States, organizations and instruments that are no more, as a dataset brings them. */
@ApiTest
@TestProfile(OwnStore.class)
class PastTest {

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ReleaseWatcher watcher;

    @BeforeEach
    void bringIn() {
        var answer = new Upload()
                .with("datapackage.json", """
                        {"name": "past", "title": "The past", "version": "1", "licenses": [{"name": "CC0-1.0"}], "resources": [
                          {"name": "sources", "path": "sources.csv"}, {"name": "countries", "path": "countries.csv"},
                          {"name": "organizations", "path": "organizations.csv"},
                          {"name": "memberships", "path": "memberships.csv"},
                          {"name": "instruments", "path": "instruments.csv"},
                          {"name": "instrument_parties", "path": "parties.csv"}]}
                        """)
                .with(
                        "sources.csv",
                        "id,type,authority,title,issued,redistribution\npast-s,report,primary,A report,2009,allowed\n")
                .with("countries.csv", """
                        code,alpha2,numeric,name,valid_from,valid_until,source
                        XKX,XK,,Kosovo,2008-02-17,,past-s
                        CSK,CS,200,Czechoslovakia,1918-10-28,1992-12-31,past-s
                        SCG,CS,891,Serbia and Montenegro,2003-02-04,2006-06-05,past-s
                        YUG,YU,891,Yugoslavia,1918-12-01,2003-02-03,past-s
                        """)
                .with("organizations.csv", """
                        code,name,kind,founded_on,dissolved_on,source
                        OLDBODY,Old body,intergovernmental,1990-01-01,2010-12-31,past-s
                        """)
                .with("memberships.csv", """
                        organization,country,status,start,source
                        OLDBODY,KAZ,member,1993-01-01,past-s
                        OLDBODY,DEU,member,1990-01-01,past-s
                        OLDBODY,TJK,member,2011-06-01,past-s
                        """)
                .with("instruments.csv", """
                        id,title,type,level,binding,valid_until,source
                        OLD-PACT,Old pact,treaty,regional,true,2005-12-31,past-s
                        BODY,Constitution of a body,treaty,global,true,,past-s
                        NOBODYS,A treaty of which no party is read,treaty,global,true,,past-s
                        """)
                .with("parties.csv", """
                        instrument,country,organization,role,consent,ratified_on,in_force_on,withdrawn_on,source
                        OLD-PACT,KAZ,,party,,1994-01-01,1994-02-01,,past-s
                        OLD-PACT,DEU,,party,,1994-01-01,1994-02-01,,past-s
                        BODY,USA,,party,acceptance,,1946-11-04,1984-12-31,past-s
                        BODY,USA,,party,acceptance,,2003-10-01,2018-12-31,past-s
                        BODY,DEU,,party,acceptance,,1951-07-11,,past-s
                        BODY,MNE,,party,succession,2007-03-01,,,past-s
                        BODY,,EU,party,formal_confirmation,2004-05-21,2004-06-20,,past-s
                        """)
                .post("");
        assertEquals(201, answer.statusCode(), answer.asString());
    }

    @AfterEach
    void takeOut() {
        new Importer(database, clock).remove("past", false);
        watcher.refresh();
    }

    private static List<String> codes(String query) {
        return Api.get("/v1/countries?limit=500&fields=code&" + query).getList("items.code");
    }

    /** Those of the dataset that exist on a day. */
    private static List<String> past(String day) {
        return codes("as_of=" + day).stream()
                .filter(List.of("XKX", "CSK", "SCG", "YUG")::contains)
                .toList();
    }

    @Test
    void aStateIsListedOnTheDaysOnWhichItExists() {
        var today = codes("sort=code");
        assertEquals(
                List.of(true, false, false, false),
                List.of("XKX", "CSK", "SCG", "YUG").stream()
                        .map(today::contains)
                        .toList());
        assertEquals(List.of("CSK", "YUG"), past("1992-12-31"));
        assertEquals(List.of("YUG"), past("1993-01-01"));
        assertEquals(List.of("SCG"), past("2006-06-05"));
        assertEquals(List.of("XKX"), past("2008-02-17"));
        assertEquals("SCG", Api.get("/v1/countries/cs").getString("code"));
        assertEquals("SCG", Api.get("/v1/countries/891").getString("code"));
        assertEquals("Kosovo", Api.get("/v1/countries/XK").getString("name"));
        assertTrue(Api.text("/v1/exports/countries.csv").contains("\nCSK,CS,200,Czechoslovakia,"));
    }

    @Test
    void aStateThatADatasetBringsIsNoUnlistedAreaAnyMore() {
        assertEquals(
                List.of("XKX", "CSK", "YUG", "SCG"),
                Api.get("/v1/countries/match?name=Kosovo&name=CSK&name=Yugoslavia&name=Serbia%20and%20Montenegro")
                        .getList("items.country"));
    }

    @Test
    void nobodyIsInAnOrganizationAfterItsEnd() {
        var members = Api.get("/v1/organizations/OLDBODY/members?as_of=2020-01-01");
        assertEquals(List.of(), members.getList("items"));
        assertEquals(List.of("dissolved"), members.getList("meta.warnings.code"));
        assertEquals(
                List.of("DEU", "KAZ"),
                Api.get("/v1/organizations/OLDBODY/members?as_of=2010-12-31&sort=country")
                        .getList("items.country"));
        assertEquals(
                List.of("after_dissolution.OLDBODY.TJK.member.2011-06-01"),
                Api.get("/v1/discrepancies?kind=after_dissolution").getList("items.id"));
    }

    private static List<String> parties(String query) {
        var answer = Api.get("/v1/instruments/BODY/parties?" + query);
        var countries = answer.<String>getList("items.country");
        var organizations = answer.<String>getList("items.organization");
        return IntStream.range(0, countries.size())
                .mapToObj(i -> countries.get(i) == null ? organizations.get(i) : countries.get(i))
                .toList();
    }

    @Test
    void aPartyThatLeftIsNoneUntilItComesBack() {
        assertEquals(List.of("DEU", "USA"), parties("as_of=1984-12-31"));
        assertEquals(List.of("DEU"), parties("as_of=1990-01-01"));
        assertEquals(List.of("DEU", "MNE", "USA", "EU"), parties("as_of=2010-01-01"));
        assertEquals(List.of("DEU", "MNE", "EU"), parties("as_of=2019-01-01"));
        var pair = "/v1/cooperation/pairs/DEU/USA?as_of=";
        assertTrue(Api.text(pair + "1984-12-31").contains("\"BODY\""));
        assertTrue(!Api.text(pair + "1990-01-01").contains("\"BODY\""));
        assertTrue(Api.text(pair + "2010-01-01").contains("\"BODY\""));
    }

    @Test
    void pagesOfPartiesHaveEachTimeOfOneOnce() {
        assertEquals(List.of("DEU", "MNE", "USA", "USA", "EU"), parties("history=true"));
        for (var sort : List.of("country", "-country", "role", "-withdrawn_on", "signed_on")) {
            var seen = new ArrayList<String>();
            var next = "/v1/instruments/BODY/parties?history=true&limit=1&sort=" + sort;
            while (next != null) {
                var page = Api.get(next);
                seen.add(page.getString("items[0].country") + page.getString("items[0].withdrawn_on"));
                next = page.getString("page.next");
            }
            Collections.sort(seen);
            assertEquals(List.of("DEUnull", "MNEnull", "USA1984-12-31", "USA2018-12-31", "nullnull"), seen, sort);
        }
    }

    @Test
    void anOrganizationIsAPartyThatMakesNoTieOfCountries() {
        var party = Api.get("/v1/instruments/BODY/parties?organization=eu");
        assertEquals(List.of("EU"), party.getList("items.organization"));
        assertEquals("in_force", party.getString("items[0].state"));
        assertEquals("past-s", party.getString("items[0].citations[0].source"));
        assertTrue(Api.text("/v1/organizations/EU/timeline?limit=500").contains("\"BODY\""));
        assertTrue(Api.text("/v1/exports/instrument_parties.csv").contains("\nBODY,,EU,party,formal_confirmation,"));
        assertEquals(
                List.of("DEU", "USA"),
                Api.get("/v1/cooperation/pairs/DEU/USA?as_of=2010-01-01")
                        .getList("instruments.find { it.instrument.id == 'BODY' }.parties.country"));
        assertTrue(!Api.get("/v1/cooperation/graph?as_of=2010-01-01")
                .getList("nodes.country")
                .contains(null));
    }

    @Test
    void aSuccessorIsPossiblyAPartySinceItsIndependence() {
        assertTrue(!parties("as_of=2007-02-28").contains("MNE"));
        assertEquals(List.of("MNE"), parties("as_of=2007-02-28&certainty=possible"));
        assertEquals(List.of(), parties("as_of=2006-06-02&certainty=possible"));
        assertTrue(parties("as_of=2007-03-01").contains("MNE"));
    }

    @Test
    void anEmptyListSaysThatItIsNotKnownToBeEmpty() {
        for (var list : List.of("/v1/instruments/NOBODYS/parties", "/v1/countries?instrument=NOBODYS")) {
            var answer = Api.get(list);
            assertEquals(List.of(), answer.getList("items"), list);
            assertEquals(List.of("not_known_to_be_empty"), answer.getList("meta.warnings.code"), list);
        }
    }

    @Test
    void aLicenceThatIsNamedByItsCodeAloneHasAnAddress() {
        assertTrue(Api.text("/v1/datasets/past/dcat.jsonld").contains("\"https://spdx.org/licenses/CC0-1.0\""));
    }

    @Test
    void aDayAfterTheReleaseIsAnsweredWithAWarning() {
        for (var path : List.of(
                "/v1/organizations/EU/members?",
                "/v1/countries?organization=EU&",
                "/v1/memberships?organization=EU&",
                "/v1/instruments/BODY/parties?",
                "/v1/instruments?",
                "/v1/cooperation/pairs?organization=EU&",
                "/v1/cooperation/pairs/DEU/FRA?",
                "/v1/cooperation/graph?organization=EU&",
                "/v1/countries/DEU/profile?",
                "/v1/indices/GCI/editions/2020/ranking?organization=EU&")) {
            var later = Api.get(path + "as_of=2100-01-01").<String>getList("meta.warnings.code");
            assertTrue(later.contains("after_release"), path + later);
            var before = Api.get(path + "as_of=2020-01-01").<String>getList("meta.warnings.code");
            assertTrue(before == null || !before.contains("after_release"), path + before);
        }
    }

    @Test
    void nobodyIsPartyToAnInstrumentAfterItsEndAndNoPairSharesIt() {
        var parties = Api.get("/v1/instruments/OLD-PACT/parties?as_of=2006-01-01");
        assertEquals(List.of(), parties.getList("items"));
        assertTrue(parties.getList("meta.warnings.code").contains("ended"));
        assertEquals(
                2,
                Api.get("/v1/instruments/OLD-PACT/parties?as_of=2005-12-31")
                        .getList("items")
                        .size());
        assertTrue(Api.text("/v1/cooperation/pairs/KAZ/DEU?as_of=2005-12-31").contains("OLD-PACT"));
        assertTrue(!Api.text("/v1/cooperation/pairs/KAZ/DEU?as_of=2020-01-01").contains("OLD-PACT"));
        assertTrue(!Api.text("/v1/cooperation/pairs/KAZ/DEU?as_of=2020-01-01").contains("OLDBODY"));
    }
}
