package org.tamga.domain.country;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The countries of a release with their names, in memory: they are few, and most answers name some of them. */
public final class Countries {

    private final List<String> codes;
    private final List<String> languages;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, List<CountryName>> byCountry = new HashMap<>();
    private final Map<String, Map<String, CountryName>> byLanguage = new TreeMap<>();

    /**
     * @param countries all countries
     * @param names their names, sorted by language
     */
    public Countries(List<Country> countries, List<CountryName> names) {
        codes = countries.stream().map(country -> country.code).sorted().toList();
        for (var country : countries) {
            Stream.of(country.code, country.alpha2, country.numeric).forEach(code -> byCode.put(code, country));
        }
        for (var name : names) {
            byCountry.computeIfAbsent(name.country, none -> new ArrayList<>()).add(name);
            byLanguage.computeIfAbsent(name.language, none -> new HashMap<>()).put(name.country, name);
        }
        languages = List.copyOf(byLanguage.keySet());
    }

    /** Reads the countries from the database. */
    public static Countries read() {
        return new Countries(Country.listAll(), CountryName.listAll(Sort.by("language")));
    }

    /** The country with this alpha-3, alpha-2 or numeric code, in any case. */
    public Optional<Country> find(String code) {
        return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The alpha-3 codes of all countries, sorted. */
    public List<String> codes() {
        return codes;
    }

    /** The names in one language by the code of their country, of those countries that have one. */
    public Map<String, CountryName> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** The name of one country in a language, or null if it has none in it. */
    public String name(String country, String language) {
        var name = in(language).get(country);
        return name == null ? null : name.name;
    }

    /** All countries, sorted by their alpha-3 codes. */
    public Stream<Country> all() {
        return codes.stream().map(byCode::get);
    }

    /** All names of one country, sorted by language. */
    public List<CountryName> names(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** The languages of the names, sorted. */
    public List<String> languages() {
        return languages;
    }
}
