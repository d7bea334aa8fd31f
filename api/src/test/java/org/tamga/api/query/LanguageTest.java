package org.tamga.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class LanguageTest {

    @Test
    void theParameterNamesTheLanguage() {
        assertEquals("Казахстан", named("?lang=ru", ""));
        assertEquals("Қазақстан", named("?lang=kk", "ru"));
        assertEquals("Казахстан", named("?lang=RU-kz", ""));
        assertEquals("Kazakhstan", named("?lang=en", "ru"));
    }

    @Test
    void elseTheHeaderNamesItByItsWeights() {
        assertEquals("Kazakhstan", named("", ""));
        assertEquals("Казахстан", named("", "ru"));
        assertEquals("Қазақстан", named("", "de, ru;q=0.5, kk;q=0.9"));
        assertEquals("Kazakhstan", named("", "en-GB, ru;q=0.5"));
        assertEquals("Қазақстан", named("", "ru;q=0, kk"));
        assertEquals("Kazakhstan", named("", "*"));
        assertEquals("Kazakhstan", named("", "de"));
    }

    @Test
    void aHeaderThatIsNoneIsIgnored() {
        for (var header : List.of(";;;q=x", "ru;q=2", "r", "русский", "ru,".repeat(2000) + "!")) {
            assertEquals("Kazakhstan", named("", header), header);
        }
    }

    @Test
    void anUnknownLanguageIsRefusedWithTheKnownOnes() {
        assertEquals(
                "400 lang: \"de\" is not known; known are ar, az, en, es, fr, kk, ky, ru, tg, tk, tr, uz, zh",
                Api.refusal("/v1/countries/KAZ?lang=de"));
        assertEquals(
                "400 lang: must be a language tag such as ru or uz-Latn",
                Api.refusal("/v1/countries/KAZ?lang=russian"));
    }

    @Test
    void everythingThatNamesACountryNamesItInTheLanguage() {
        assertEquals(
                "Киргизия", Api.get("/v1/scores?country=KGZ&lang=ru&limit=1").getString("items[0].country_name"));
        assertEquals(
                "Киргизия",
                Api.get("/v1/indices/GCI/editions/2020/ranking?country=KGZ&lang=ru")
                        .getString("items[0].country_name"));
        assertEquals("Киргизия", Api.get("/v1/memberships?country=KGZ&lang=ru").getString("items[0].country_name"));
        assertEquals(
                "Беларусь",
                Api.get("/v1/instruments/CSTO-2017-INFOSEC/parties?lang=ru").getString("items[0].country_name"));
    }

    private static String named(String query, String header) {
        return Api.request()
                .header("Accept-Language", header)
                .get("/v1/countries/KAZ" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }
}
