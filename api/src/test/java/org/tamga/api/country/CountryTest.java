package org.tamga.api.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class CountryTest {

    @Test
    void aCountryIsFoundByAnyOfItsCodesInAnyCase() {
        for (var code : List.of("KAZ", "kaz", "KZ", "kz", "398")) {
            assertEquals("KAZ", Api.get("/v1/countries/" + code).getString("code"));
        }
        assertEquals("AFG", Api.get("/v1/countries/004").getString("code"));
    }

    @Test
    void aCountryStandsInItsRegions() {
        var country = Api.get("/v1/countries/KAZ");
        assertEquals("Republic of Kazakhstan", country.getString("official_name"));
        assertEquals(
                List.of("Asia", "142", "Central Asia", "143"),
                List.of(
                        country.getString("region"),
                        country.getString("region_code"),
                        country.getString("subregion"),
                        country.getString("subregion_code")));
        assertEquals(
                Map.of("language", "kk", "name", "Қазақстан"), country.getMap("names.find { it.language == 'kk' }"));
        assertEquals(
                List.of("datasets-country-codes", "factbase-iso-3166-1", "zhabaralina-2024", "cia-factbook-json"),
                country.getList("citations.source"));
    }

    @Test
    void anUnknownCountryIsNotFoundButWhatIsMeantIsNamed() {
        assertEquals("404 There is no country \"KAZZ\"", Api.refusal("/v1/countries/KAZZ"));
        assertEquals(
                "404 There is no country \"DRC\"; did you mean COD (Democratic Republic of the Congo)?",
                Api.refusal("/v1/countries/DRC"));
        assertEquals(
                "404 There is no country \"Kazakstan\"; did you mean KAZ (Kazakhstan)?",
                Api.refusal("/v1/countries/Kazakstan"));
    }

    @Test
    void whatElseIsSentInThePlaceOfACodeIsSaid() {
        var told = new TreeMap<String, String>();
        for (var code :
                List.of("GER", "SUI", "ROM", "UNK", "WLD", "NED", "ALG", "UK", "DRC", "XKX", "SUN", "EU", "KGS")) {
            told.put(code, Api.refusal("/v1/instruments?country=" + code).replaceFirst(".* of a country(; )?", ""));
        }
        assertEquals("""
                {ALG=did you mean DZA (Algeria)?, \
                DRC=did you mean COD (Democratic Republic of the Congo)?, \
                EU=the European Union is no country, \
                GER=did you mean DEU (Germany)?, \
                KGS=, \
                NED=did you mean NLD (Netherlands)?, \
                ROM=did you mean ROU (Romania)?, \
                SUI=did you mean CHE (Switzerland)?, \
                SUN=the Soviet Union is no country any more, since 1992-08-30, \
                UK=did you mean GBR (United Kingdom of Great Britain and Northern Ireland)?, \
                UNK=Kosovo is not in countries, \
                WLD=the world is no country, \
                XKX=Kosovo is not in countries}""", told.toString());
    }

    @Test
    void aCountryHasItsOtherNamesAndCodes() {
        var country = Api.get("/v1/countries/KGZ");
        assertEquals(
                List.of("KGZ", "KYR", "703"),
                List.of(
                        country.getString("codes.find { it.scheme == 'ioc' }.code"),
                        country.getString("codes.find { it.scheme == 'cow' && it.code =~ /[A-Z]/ }.code"),
                        country.getString("codes.find { it.scheme == 'gw' && it.code =~ /[0-9]/ }.code")));
        assertEquals(
                Map.of("name", "Kirgistan", "kind", "common", "language", "pl"),
                country.getMap("aliases.find { it.language == 'pl' }"));
        assertEquals("31 August 1991 (from the Soviet Union)", country.getString("independence_statement"));
    }

    @Test
    void aRegionIsNamedOrNumbered() {
        var centralAsia = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB");
        assertEquals(centralAsia, codes("region=Central%20Asia"));
        assertEquals(centralAsia, codes("region=central+asia"));
        assertEquals(centralAsia, codes("region=143"));
        assertEquals(51, Api.get("/v1/countries?region=Asia").getInt("page.total"));
        assertEquals(249, Api.get("/v1/countries").getInt("page.total"));
    }

    @Test
    void aTextIsFoundInAnyLanguageAndCase() {
        assertEquals(List.of("KAZ"), codes("q=казах"));
        assertEquals(List.of("KAZ"), codes("q=КАЗАХ"));
        assertEquals(List.of("KAZ"), codes("q=Қазақс"));
        assertEquals(List.of("KGZ"), codes("q=kgz"));
        assertEquals(List.of("ESP"), codes("q=İspanya"));
        assertEquals(List.of("KOR"), codes("q=south%20korea"));
        assertEquals(List.of("COD"), codes("q=zaire"));
        assertEquals(List.of(), codes("q=nowhere"));
    }

    @Test
    void aTextIsNoPattern() {
        assertEquals(List.of(), codes("q=%25"));
        assertEquals(List.of(), codes("q=k_z"));
        assertEquals(List.of(), codes("q=!"));
        assertEquals(List.of(), codes("q=%5C"));
        assertTrue(codes("q=d’ivoire").contains("CIV"));
    }

    @Test
    void anOrganizationIsMeantOnADay() {
        assertEquals(
                List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"), codes("organization=CSTO&as_of=2010-05-01"));
        assertEquals(List.of("UZB"), codes("organization=csto&status=suspended&as_of=2013-01-01"));
        assertEquals(
                List.of("AFG", "ARM", "BLR", "KAZ", "KGZ", "RUS", "SRB", "TJK", "UZB"),
                codes("organization=CSTO&status=any&as_of=2014-01-01"));
    }

    @Test
    void anInstrumentHasItsParties() {
        assertEquals(List.of("BLR", "KAZ", "KGZ", "RUS", "TJK"), codes("instrument=csto-2017-infosec"));
    }

    @Test
    void filtersOfOneNameWidenAndOfTwoNamesNarrow() {
        assertEquals(
                List.of("ARM", "AZE", "CYP", "GEO", "KAZ", "KGZ", "TJK", "TKM", "TUR", "UZB"),
                codes("region=143&region=145&q=a&organization=COE&organization=CIS&status=any&as_of=2020-01-01"));
    }

    private static List<String> codes(String query) {
        return Api.get("/v1/countries?limit=100&" + query).getList("items.code");
    }
}
