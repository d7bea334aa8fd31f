package org.tamga.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.kind.Kinds;

@ApiTest
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "UK, GBR",
        "South Korea, KOR",
        "North Korea, PRK",
        "DRC, COD",
        "UAE, ARE",
        "St. Lucia, LCA",
        "East Timor, TLS",
        "ONU, UN",
        "Byelorussia, BLR",
        "Kirgizia, KGZ",
        "U.S.A., USA",
        "GER, DEU",
        "Zaire, COD",
        "Ivory Coast, CIV",
        "Белоруссия, BLR",
        "ОДКБ, CSTO",
        "ШОС, SCO",
        "СНГ, CIS",
        "ЕАЭС, EAEU",
        "ООН, UN",
        "МСЭ, ITU",
        "ОБСЕ, OSCE",
        "НАТО, NATO",
        "OTAN, NATO",
        "UIT, ITU",
        "what is the SCO, SCO",
        "which countries are in the CSTO, CSTO",
        "when did Uzbekistan join, UZB",
        "кто входит в ОДКБ, CSTO",
        "Қазақстан, KAZ",
        "Kazahstan, KAZ",
        "Казакстан, KAZ",
        "哈萨克斯坦, KAZ",
        "398, KAZ",
        "kz, KAZ",
        "Kırgızistan, KGZ",
        "Kirgizistan, KGZ",
        "Kirgizsitan, KGZ",
        "Kirghizstan, KGZ",
        "кыргызск, KGZ",
        "ирғизист, KGZ",
        "Cote d’Ivoire, CIV",
        "Шанхайская, SCO",
        "шанхайск организац, SCO",
        "сотрудничества Шанхайская, SCO",
        "treaty security collective, CSTO",
        "P1700000407, KAZ-2017-CYBERSHIELD",
        "No. 407, KAZ-2017-CYBERSHIELD",
        "№ 407, KAZ-2017-CYBERSHIELD",
        "No. 121, KGZ-2024-CYBERLAW",
        "shield kazakhstan cybersecurity, KAZ-2017-CYBERSHIELD",
        "киберқалқан, KAZ-2017-CYBERSHIELD",
        "Permanent Council 1202, OSCE-PC-1202",
        "Global Cybersecurity Index, GCI",
        "itu-gci-2020, itu-gci-2020",
        "consultative meeting heads of state fifth V, consultative-meeting-5",
        "offline meetings, offline-meetings",
        "universal cyber code, cyber-code",
        "disinfomation, disinformation"
    })
    void aQuestionFindsItsRecordFirst(String q, String id) {
        assertEquals(id, search(q).getString("items[0].id"));
    }

    @Test
    void aCountryComesBeforeTheInstrumentsThatMentionIt() {
        var found = search("Kyrgyz Republic");
        assertEquals("KGZ", found.getString("items[0].id"));
        assertEquals("1.0000", found.getString("items[0].score"));
        assertTrue(found.<String>getList("items.type").contains("instrument"));
        assertTrue(found.<Number>getList("items.score").stream().skip(1).allMatch(score -> score.doubleValue() < 1));
    }

    @Test
    void aWordThatIsKnownIsNoMisspeltName() {
        assertEquals("instrument", search("law").getString("items[0].type"));
        assertEquals("KGZ-2024-CYBERLAW", search("Kyrgyz cybersecurity law").getString("items[0].id"));
    }

    @Test
    void aHitSaysWhatItIsWhereItIsAndWhy() {
        var hit = search("Қазақстан");
        assertEquals(
                List.of("country", "KAZ", "Kazakhstan", "name", "kk", "**Қазақстан**"),
                List.of(
                        hit.getString("items[0].type"),
                        hit.getString("items[0].id"),
                        hit.getString("items[0].title"),
                        hit.getString("items[0].highlights[0].field"),
                        hit.getString("items[0].highlights[0].language"),
                        hit.getString("items[0].highlights[0].fragment")));
        assertEquals(
                Api.<Object>get("/v1/countries/KAZ").getList("citations"), hit.<Object>getList("items[0].citations"));
    }

    @ParameterizedTest
    @CsvSource({
        "country, republic",
        "organization, security",
        "instrument, cybersecurity",
        "index, cybersecurity index",
        "source, cybersecurity"
    })
    void everyHitIsOfItsTypeAndLeadsToItsRecord(String type, String q) {
        var hits = get("/v1/search?limit=3&type=" + type + "&q=" + encoded(q));
        assertEquals(Set.of(type), Set.copyOf(hits.<String>getList("items.type")));
        hits.<String>getList("items.href")
                .forEach(href -> assertEquals(200, RestAssured.get(href).statusCode(), href));
    }

    @Test
    void theTypesCanBeSeveral() {
        var types = new HashSet<>(get("/v1/search?q=Kazakhstan&type=country&type=instrument&limit=500")
                .<String>getList("items.type"));
        assertEquals(Set.of("country", "instrument"), types);
        assertEquals(
                "400 type: \"contry\" is not known; did you mean country?; known are "
                        + String.join(", ", Kinds.types()),
                Api.refusal("/v1/search?q=x&type=contry"));
    }

    @Test
    void thePagesTogetherAreTheWholeAnswerInItsOrder() {
        var whole = get("/v1/search?q=cybersecurity&limit=500");
        assertTrue(whole.getInt("page.total") > 10);
        assertEquals(
                whole.<Object>getList("items.id"),
                Api.walk("/v1/search?q=cybersecurity&limit=7").stream()
                        .map(hit -> hit.get("id"))
                        .toList());
        assertEquals(whole.<Object>getList("items.id").size(), whole.getInt("page.total"));
    }

    @Test
    void theOrderIsItsOwn() {
        assertEquals("400 sort: this list has an order of its own", Api.refusal("/v1/search?q=law&sort=title"));
    }

    @Test
    void theCitedSourcesComeAlong() {
        assertEquals(
                List.of("itu-gci-2020"),
                get("/v1/search?q=itu-gci-2020&limit=1&include=sources").getList("sources.id"));
    }

    @Test
    void aBeginningIsCompleted() {
        assertEquals("Kazakhstan", complete("kaz").getString("items[0].text"));
        assertEquals("Казахстан", complete("казах").getString("items[0].text"));
        assertEquals("SCO", complete("shanghai coop").getString("items[0].id"));
        assertEquals("SCO", complete("организация сотруд").getString("items[0].id"));
        assertEquals(List.of(), complete("zzzz").getList("items"));
    }

    @Test
    void completionsAreFewAndOfTheTypesAskedFor() {
        assertEquals(10, complete("s").getList("items").size());
        assertEquals(3, complete("s&limit=3").getList("items").size());
        assertEquals(
                Set.of("organization"),
                Set.copyOf(complete("s&type=organization").<String>getList("items.type")));
        assertEquals("400 limit: must be at most 20", Api.refusal("/v1/search/completions?q=s&limit=21"));
        var completed = complete("s&limit=20").<String>getList("items.href");
        assertEquals(completed.size(), Set.copyOf(completed).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search", "/v1/search/completions"})
    void aQuestionThatIsNoneIsRefused(String path) {
        assertEquals("400 q: is needed: what to look for", Api.refusal(path));
        assertEquals("400 q: has no value; leave the parameter out", Api.refusal(path + "?q="));
        assertEquals("400 q: is longer than 200 characters", Api.refusal(path + "?q=" + "a".repeat(10_000)));
        for (var nothing : List.of("*", "***", "~", "?", "😀", "\"\"", "(((", " ", "*️⃣")) {
            assertEquals("400 q: has no letter and no digit to look for", Api.refusal(path + "?q=" + encoded(nothing)));
        }
        for (var control : List.of("%00", "a%00b", "%1B[2J", "%7F", "%FF%FE")) {
            assertEquals("400 q: contains control characters or is not UTF-8", Api.refusal(path + "?q=" + control));
        }
        assertEquals("400 q: may be given only once", Api.refusal(path + "?q=a&q=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* AND (((",
                "name:* OR type:*",
                "Kazakhstan~2",
                "Kaz*",
                "/.*.*.*a/",
                "[a TO z]",
                "+law -law",
                "law^99",
                "\"law",
                "a\\",
                "NOT",
                "😀 law",
                "{!func}law",
                "<em>law</em>",
                "' or 1=1 --",
                "%_!",
                "a b c d e f g h i"
            })
    void syntaxIsText(String q) {
        for (var path : List.of("/v1/search?q=", "/v1/search/completions?q=")) {
            assertTimeout(Duration.ofSeconds(5), () -> {
                var status = Api.request().get(path + encoded(q)).statusCode();
                assertTrue(status == 200 || status == 400 && q.equals("%_!"), q + " " + status);
            });
        }
    }

    @Test
    void wildcardsAreNotExpanded() {
        assertEquals(search("Kaz").getList("items.id"), search("Kaz*").getList("items.id"));
        assertEquals(
                search("Kazahstan").getList("items.id"), search("Kazahstan~").getList("items.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaab ", "ab ", "a1 ", "ш", "哈萨克斯坦", "kazakhstn republc cybersecurty informaton "})
    void theLongestQuestionsAreAnsweredQuickly(String part) {
        var q = part.repeat(200).substring(0, 200);
        search(q);
        assertTimeout(Duration.ofSeconds(2), () -> search(q));
    }

    private static JsonPath search(String q) {
        return get("/v1/search?q=" + encoded(q));
    }

    private static JsonPath complete(String query) {
        var rest = query.split("&", 2);
        return get("/v1/search/completions?q=" + encoded(rest[0]) + (rest.length > 1 ? "&" + rest[1] : ""));
    }

    private static JsonPath get(String path) {
        return Api.get(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
