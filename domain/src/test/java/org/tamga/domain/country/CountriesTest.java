package org.tamga.domain.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.PartialDate;

class CountriesTest {

    private final Countries countries = new Countries(
            List.of(country("KGZ", "KG", "417"), country("KAZ", "KZ", "398")),
            List.of(name("KAZ", "kk", "Қазақстан"), name("KAZ", "ru", "Казахстан"), name("KGZ", "ru", "Киргизия")),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aCountryIsFoundByEachOfItsCodesInAnyCase() {
        for (var code : List.of("KAZ", "kaz", "KZ", "kz", "398")) {
            assertEquals(Optional.of("KAZ"), countries.find(code).map(country -> country.code), code);
        }
        for (var code : List.of("", "K", "KA", "39", "0398", "Kazakhstan")) {
            assertEquals(Optional.empty(), countries.find(code), code);
        }
    }

    @Test
    void aCodeThatSeveralHadOneAfterAnotherIsThatOfTheLast() {
        var czechoslovakia = country("CSK", "CS", "200");
        czechoslovakia.validUntil = PartialDate.parse("1992-12-31");
        var serbiaAndMontenegro = country("SCG", "CS", "891");
        serbiaAndMontenegro.validUntil = PartialDate.parse("2006-06-05");
        var ended = new Countries(
                List.of(serbiaAndMontenegro, czechoslovakia, country("XKX", "XK", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(Optional.of("SCG"), ended.find("CS").map(country -> country.code));
        assertEquals(Optional.of("XKX"), ended.find("XK").map(country -> country.code));
    }

    @Test
    void countriesAreSortedByCode() {
        assertEquals(List.of("KAZ", "KGZ"), countries.codes());
        assertEquals(
                List.of("KAZ", "KGZ"),
                countries.all().map(country -> country.code).toList());
    }

    @Test
    void aLanguageNamesTheCountriesThatHaveANameInIt() {
        assertEquals(List.of("kk", "ru"), countries.languages());
        assertEquals(Map.of("KAZ", "Қазақстан"), names("kk"));
        assertEquals(Map.of("KAZ", "Казахстан", "KGZ", "Киргизия"), names("ru"));
        assertEquals(Map.of(), names("fr"));
    }

    @Test
    void theNamesOfACountryAreThoseInAllLanguages() {
        assertEquals(
                List.of("kk", "ru"),
                countries.names("KAZ").stream().map(name -> name.language).toList());
        assertEquals(List.of(), countries.names("UZB"));
    }

    private Map<String, String> names(String language) {
        return countries.in(language).values().stream()
                .collect(Collectors.toMap(name -> name.country, name -> name.name));
    }

    private static Country country(String code, String alpha2, String numeric) {
        var country = new Country();
        country.code = code;
        country.alpha2 = alpha2;
        country.numeric = numeric;
        country.name = code;
        return country;
    }

    private static CountryName name(String country, String language, String text) {
        var name = new CountryName();
        name.country = country;
        name.language = language;
        name.name = text;
        return name;
    }
}
