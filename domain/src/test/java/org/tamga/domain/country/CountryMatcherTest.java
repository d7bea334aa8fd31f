package org.tamga.domain.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tamga.domain.country.CountryMatch.Area;

class CountryMatcherTest {

    private static final CountryMatcher MATCHER = new CountryMatcher.Builder()
            .country("DEU", "DE", "276", "Germany", "Federal Republic of Germany", false)
            .country("GBR", "GB", "826", "United Kingdom of Great Britain and Northern Ireland", null, false)
            .country("UKR", "UA", "804", "Ukraine", null, false)
            .country("GRC", "GR", "300", "Greece", "Hellenic Republic", false)
            .country("COD", "CD", "180", "Democratic Republic of the Congo", null, false)
            .country("COG", "CG", "178", "Congo", "Republic of the Congo", false)
            .country("KOR", "KR", "410", "Republic of Korea", null, false)
            .country("PRK", "KP", "408", "Democratic People's Republic of Korea", null, false)
            .country("SVK", "SK", "703", "Slovakia", "Slovak Republic", false)
            .country("KGZ", "KG", "417", "Kyrgyzstan", "Kyrgyz Republic", false)
            .country("AFG", "AF", "004", "Afghanistan", null, false)
            .country("CIV", "CI", "384", "Côte d’Ivoire", null, false)
            .country("FSM", "FM", "583", "Micronesia", "Federated States of Micronesia", false)
            .country("LCA", "LC", "662", "Saint Lucia", null, false)
            .country("CHE", "CH", "756", "Switzerland", "Swiss Confederation", false)
            .country("CHN", "CN", "156", "China", null, false)
            .country("CSK", "CS", "200", "Czechoslovakia", null, true)
            .country("SCG", "CS", "891", "Serbia and Montenegro", null, true)
            .name("KGZ", "name", "Киргизия")
            .name("KOR", "common", "South Korea")
            .name("PRK", "common", "North Korea")
            .name("COD", "common", "Congo")
            .name("COD", "abbreviation", "DRC")
            .name("COD", "former", "Zaire")
            .name("GBR", "abbreviation", "UK")
            .name("GBR", "common", "Great Britain")
            .code("DEU", "ioc", "GER", false)
            .code("GBR", "fips", "UK", false)
            .code("CHN", "fips", "CH", false)
            .code("CHE", "fips", "SZ", false)
            .code("KGZ", "cow", "703", false)
            .code("SVK", "cow", "317", false)
            .code("COD", "iso_3166_3", "ZAR", true)
            .code("CHE", "tld", "ch", false)
            .area(new Area("WLD", "the world", "aggregate", null), List.of("WLD"), List.of("World"))
            .area(new Area("XKX", "Kosovo", "not_listed", null), List.of("XKX", "UNK"), List.of("Kosovo"))
            .area(new Area("SUN", "the Soviet Union", "former", "1992-08-30"), List.of("SUN"), List.of("USSR"))
            .build();

    private static String match(String text) {
        return tell(MATCHER.match(text));
    }

    private static String tell(CountryMatch match) {
        return match.status().word()
                + match.candidates().stream()
                        .map(c -> " " + c.country() + " by " + c.by() + (c.scheme() == null ? "" : " " + c.scheme()))
                        .collect(Collectors.joining())
                + (match.area() == null ? "" : " " + match.area().code());
    }

    @Test
    void aCodeOfIsoOrAListedNameIsExact() {
        assertEquals("exact DEU by alpha3", match("deu"));
        assertEquals("exact DEU by alpha2", match(" De "));
        assertEquals("exact AFG by numeric", match("004"));
        assertEquals("exact AFG by numeric", match("4"));
        assertEquals("exact DEU by name", match("GERMANY"));
        assertEquals("exact GRC by official_name", match("Hellenic Republic"));
        assertEquals("exact CIV by name", match("Cote d'Ivoire"));
        assertEquals("exact KGZ by name", match("КИРГИЗИЯ"));
    }

    @Test
    void anotherNameOrCodeIsAnAlias() {
        assertEquals("alias DEU by code ioc", match("GER"));
        assertEquals("alias GBR by code fips", match("UK"));
        assertEquals("alias GBR by code fips", match("U.K."));
        assertEquals("alias COD by abbreviation", match("DRC"));
        assertEquals("alias KOR by common", match("south  korea"));
        assertEquals("alias COD by former", match("Zaire"));
        assertEquals("alias COD by code iso_3166_3", match("ZAR"));
        assertEquals("alias CHE by code tld", tell(MATCHER.match("ch", "tld")));
        assertEquals("alias CHE by code tld", match(".ch"));
    }

    @Test
    void theOrderOfWordsAndTheirAbbreviationsDoNotMatter() {
        assertEquals("alias KOR by words", match("Korea, South"));
        assertEquals("alias KOR by words", match("Korea, Rep."));
        assertEquals("alias PRK by words", match("Korea, Dem. People's Rep."));
        assertEquals("alias COD by words", match("Congo, Dem. Rep."));
        assertEquals("alias FSM by words", match("Micronesia (Federated States of)"));
        assertEquals("alias LCA by words", match("St. Lucia"));
    }

    @Test
    void aMisspeltNameIsNearAndAShortWordIsNot() {
        assertEquals("near KGZ by spelling", match("Kyrgystan"));
        assertEquals("near DEU by spelling", match("Germny"));
        assertEquals("near GBR by part", match("Northern Ireland"));
        for (var code : List.of("GEX", "UKX", "DRX", "DE1", "99", "Grec", "", "  ", "-", "😀")) {
            assertEquals("none", match(code), code);
        }
    }

    @Test
    void twoNamesOfOneCountryAreThatCountry() {
        assertEquals("alias GBR by words", match("UK/Great Britain"));
        assertEquals("alias COD by words", match("Congo (Zaire)"));
        assertEquals("none", match("Germany (Austria)"));
        assertEquals("none", match("Germany (East)"));
        assertEquals("none", match("()//"));
    }

    @Test
    void whatMayBeSeveralCountriesIsAmbiguousAndIsoGoesFirst() {
        assertEquals("ambiguous SVK by numeric KGZ by code cow", match("703"));
        assertEquals("ambiguous CHE by alpha2 CHN by code fips", match("CH"));
        assertEquals("ambiguous KOR by part PRK by part", match("Korea"));
        assertEquals("exact COG by name COD by common", match("Congo"));
        assertEquals("ambiguous CSK by alpha2 SCG by alpha2", match("CS"));
    }

    @Test
    void inASchemeACodeMeansWhatTheSchemeSays() {
        assertEquals("exact SVK by numeric", tell(MATCHER.match("703", "iso")));
        assertEquals("alias KGZ by code cow", tell(MATCHER.match("703", "cow")));
        assertEquals("alias CHN by code fips", tell(MATCHER.match("ch", "fips")));
        assertEquals("exact CHE by alpha2", tell(MATCHER.match("ch", "alpha2")));
        assertEquals("none", tell(MATCHER.match("Germany", "iso")));
        assertEquals("not_a_country XKX", tell(MATCHER.match("UNK", "iso")));
        assertEquals(
                Set.of("alpha2", "alpha3", "numeric", "cow", "fips", "ioc", "iso_3166_3", "tld"), MATCHER.schemes());
    }

    @Test
    void whatIsNoCountryIsNamed() {
        assertEquals("not_a_country WLD", match("WLD"));
        assertEquals("not_a_country WLD", match("the World"));
        assertEquals("not_a_country XKX", match("kosovo"));
        assertEquals("not_a_country SUN", match("U.S.S.R."));
    }

    @Test
    void aHintSaysTheCodeAndTheName() {
        assertEquals("; did you mean DEU (Germany)?", MATCHER.hint("GER"));
        assertEquals("; it may be SVK (Slovakia) or KGZ (Kyrgyzstan)", MATCHER.hint("703"));
        assertEquals("; the world is no country", MATCHER.hint("WLD"));
        assertEquals("; Kosovo is not in countries", MATCHER.hint("UNK"));
        assertEquals("; the Soviet Union is no country any more, since 1992-08-30", MATCHER.hint("USSR"));
        assertEquals("", MATCHER.hint("XYZ"));
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        var match = MATCHER.match(text);
        assertEquals(
                match.candidates().size(),
                match.candidates().stream()
                        .map(CountryMatch.Candidate::country)
                        .distinct()
                        .count());
    }
}
