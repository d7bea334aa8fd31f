package org.tamga.api.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class SmallRecordsTest {

    @Test
    void sixMechanismsStandInTheOrderOfTheirSource() {
        assertEquals(
                List.of(
                        "1 offline-meetings",
                        "2 virtual-contacts",
                        "3 live-broadcasts",
                        "4 social-networks",
                        "5 classified-exchange",
                        "6 treaties"),
                Api.get("/v1/mechanisms").getList("items.collect { it.position + ' ' + it.id }"));
    }

    @Test
    void aMechanismSaysWhichOrganizationsUseItByWhichInstruments() {
        assertEquals(
                List.of("offline-meetings", "treaties"),
                Api.get("/v1/mechanisms?organization=sco").getList("items.id"));
        assertEquals(
                List.of(
                        "CIS [CIS-2001-CYBER, CIS-2013-INFOSEC, CIS-2018-ITCRIME]",
                        "CSTO [CSTO-2017-INFOSEC]",
                        "OSCE [OSCE-2016-EFFORTS, OSCE-PC-1106]",
                        "SCO [SCO-2009-IIS]"),
                Api.get("/v1/mechanisms")
                        .getList("items[5].organizations.collect { it.organization + ' ' + it.instruments }"));
        assertEquals(List.of(), Api.get("/v1/mechanisms?organization=NATO").getList("items"));
    }

    @Test
    void initiativesAreFoundByTypeCountryOrganizerInstrumentAndText() {
        assertEquals(23, Api.get("/v1/initiatives").getInt("page.total"));
        assertEquals(List.of("turkic-media-forum-2"), initiatives("type=forum"));
        assertEquals(List.of("kgz-digital-transformation"), initiatives("country=KG&type=programme"));
        assertEquals(List.of("cyberstar"), initiatives("organization=SECDEV"));
        assertEquals(
                List.of("almaty-round-table", "consultative-meeting-4"), initiatives("instrument=CA-2022-FRIENDSHIP"));
        assertEquals(List.of("joint-media-projects"), initiatives("q=JOINT%20media"));
    }

    @Test
    void initiativesLieBetweenTwoDates() {
        assertEquals(
                List.of("consultative-meeting-4", "joint-media-projects"),
                initiatives("from=2022-07-10&to=2022-07-11&country=KAZ"));
        assertEquals(List.of("kaz-independence", "kgz-independence"), initiatives("to=2000"));
        assertEquals(
                List.of("consultative-meeting-5", "digital-and-education-proposal"),
                initiatives("from=2023-09-30" + "&to=2023-10-01&country=UZB&type=meeting&type=proposal"));
        assertEquals(List.of(), initiatives("from=2024"));
        assertEquals(
                "400 from: is not a date: Invalid value for MonthOfYear (valid values 1 - 12): 13",
                Api.refusal("/v1/initiatives?from=2022-13"));
    }

    @Test
    void nineRecommendationsLeadToWhatSpeaksToThem() {
        var all = Api.get("/v1/recommendations");
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), all.getList("items.position"));
        assertEquals(
                List.of("CIS-2018-ITCRIME", "CSTO-2017-INFOSEC", "KGZ-RUS-2021-IIS", "RUS-UZB-2020-IIS"),
                all.getList("items[6].instruments.instrument"));
        assertEquals(
                List.of("GCI 2020 cs1", "GCI 2020 cs3"),
                all.getList("items[6].components.collect { it.index + ' ' + it.edition + ' ' + it.component }"));
        assertEquals(List.of(), all.getList("items.findAll { !it.instruments && !it.components }"));
        assertEquals(
                List.of("cyber-code", "national-legislation"),
                Api.get("/v1/recommendations?component=legal").getList("items.id"));
        assertEquals(
                List.of("new-agreements"),
                Api.get("/v1/recommendations?instrument=kgz-rus-2021-iis").getList("items.id"));
    }

    @Test
    void threatsAreFoundByCategoryAndCountry() {
        assertEquals(18, Api.get("/v1/threats").getInt("page.total"));
        assertEquals(
                List.of("extremists-in-afghanistan"),
                Api.get("/v1/threats?country=AFG").getList("items.id"));
        assertEquals(
                List.of("harmful-information"),
                Api.get("/v1/threats?country=RUS&category=information").getList("items.id"));
    }

    @Test
    void everyRecordOfTheFieldIsCited() {
        for (var list : List.of("mechanisms", "initiatives", "recommendations", "threats", "discrepancies")) {
            var items = Api.get("/v1/" + list + "?limit=500");
            assertEquals(List.of(), items.getList("items.findAll { it.citations.size() == 0 }.id"), list);
        }
    }

    private static List<String> initiatives(String query) {
        return Api.get("/v1/initiatives?" + query).getList("items.id");
    }

    @ParameterizedTest
    @CsvSource({
        "initiatives, consultative-meeting-5",
        "mechanisms, treaties",
        "recommendations, new-agreements",
        "threats, cyberattacks",
        "discrepancies, kgz-rus-two-documents"
    })
    void aRecordHasTheSameFieldsAtItsOwnAddressAsInItsList(String list, String id) {
        var listed = Api.get("/v1/" + list + "?limit=500").<Map<String, Object>>getList("items").stream()
                .filter(item -> id.equals(item.get("id")))
                .toList();
        assertEquals(listed, List.of(Api.get("/v1/" + list + "/" + id).getMap("")));
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestOne() {
        assertEquals(
                "404 There is no threat \"cyberatacks\"; did you mean cyberattacks?",
                Api.refusal("/v1/threats/cyberatacks"));
    }
}
