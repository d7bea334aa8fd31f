package org.tamga.api.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class OrganizationTest {

    @Test
    void anOrganizationHasItsNamesAndItsFounding() {
        var csto = Api.get("/v1/organizations/csto");
        assertEquals(
                List.of("CSTO", "Collective Security Treaty Organization", "2002-10-07", "Moscow", "RUS"),
                List.of(
                        csto.getString("code"),
                        csto.getString("name"),
                        csto.getString("founded_on"),
                        csto.getString("headquarters"),
                        csto.getString("headquarters_country")));
        assertEquals(
                "Организация Договора о коллективной безопасности",
                Api.get("/v1/organizations/CSTO?lang=ru").getString("name"));
    }

    @Test
    void theIntergovernmentalOnesAreSeventeen() {
        assertEquals(17, Api.get("/v1/organizations?kind=intergovernmental").getInt("page.total"));
    }

    @Test
    void theActorsOfTheArticlesAreOrganizationsOfTheirKind() {
        assertEquals(List.of("cert"), Api.get("/v1/organizations?q=tsarka").getList("items.kind"));
        assertEquals(List.of("SCO"), Api.get("/v1/organizations?q=ШОС").getList("items.code"));
    }

    @Test
    void aTextIsFoundInAnyLanguage() {
        assertEquals(List.of("CSTO"), codes("q=КОЛЛЕКТИВНОЙ безопасности"));
        assertEquals(List.of("CSTO"), codes("q=collective security treaty"));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertEquals(
                "400 kind: \"club\" is not known; known are " + String.join(", ", kinds()),
                Api.refusal("/v1/organizations?kind=club"));
    }

    @Test
    void anUnknownOrganizationIsNotFound() {
        assertEquals(
                "404 There is no organization \"CSTOO\"; did you mean CSTO?", Api.refusal("/v1/organizations/CSTOO"));
        assertEquals(
                "404 There is no organization \"CSTOO\"; did you mean CSTO?",
                Api.refusal("/v1/organizations/CSTOO/members"));
    }

    private static List<String> kinds() {
        return Api.walk("/v1/organizations?limit=100").stream()
                .map(organization -> (String) organization.get("kind"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> codes(String query) {
        return Api.get("/v1/organizations?" + query.replace(" ", "%20")).getList("items.code");
    }
}
