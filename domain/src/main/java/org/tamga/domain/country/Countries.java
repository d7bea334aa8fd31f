package org.tamga.domain.country;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tamga.domain.ListColumn;
import org.tamga.domain.country.CountryMatch.Area;

/** The countries of a release with their names, in memory: they are few, and most answers name some of them. */
public final class Countries {

    private final List<String> codes;
    private final List<String> languages;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, List<CountryName>> byCountry = new HashMap<>();
    private final Map<String, Map<String, CountryName>> byLanguage = new TreeMap<>();
    private final Map<String, List<CountryAlias>> aliases;
    private final Map<String, List<CountryCode>> others;
    private final Map<String, UnlistedArea> unlisted;
    private final CountryMatcher matcher;

    /**
     * @param countries all countries
     * @param names their names, sorted by language
     * @param aliases their further names
     * @param others their codes in schemes other than those of ISO 3166-1
     * @param areas what is no country
     */
    public Countries(
            List<Country> countries,
            List<CountryName> names,
            List<CountryAlias> aliases,
            List<CountryCode> others,
            List<UnlistedArea> areas) {
        codes = countries.stream().map(country -> country.code).sorted().toList();
        var lastFirst = Comparator.<Country, String>comparing(country -> Country.end(country.validUntil));
        countries.stream()
                .sorted(lastFirst)
                .forEach(country -> Stream.of(country.code, country.alpha2, country.numeric)
                        .filter(Objects::nonNull)
                        .forEach(code -> byCode.put(code, country)));
        for (var name : names) {
            byCountry.computeIfAbsent(name.country, none -> new ArrayList<>()).add(name);
            byLanguage.computeIfAbsent(name.language, none -> new HashMap<>()).put(name.country, name);
        }
        languages = List.copyOf(byLanguage.keySet());
        this.aliases = aliases.stream().collect(groupingBy(alias -> alias.country));
        this.others = others.stream().collect(groupingBy(code -> code.country));
        unlisted = areas.stream().collect(toMap(area -> area.code, area -> area));
        matcher = matcher(countries, names, aliases, others, areas);
    }

    private static CountryMatcher matcher(
            List<Country> countries,
            List<CountryName> names,
            List<CountryAlias> aliases,
            List<CountryCode> codes,
            List<UnlistedArea> areas) {
        var known = new CountryMatcher.Builder();
        countries.forEach(
                c -> known.country(c.code, c.alpha2, c.numeric, c.name, c.officialName, c.validUntil != null));
        names.forEach(n -> known.name(n.country, "name", n.name).name(n.country, "official_name", n.officialName));
        aliases.forEach(alias -> known.name(alias.country, alias.kind, alias.name));
        codes.forEach(code -> known.code(code.country, code.scheme, code.code, code.validUntil != null));
        areas.forEach(area -> known.area(
                new Area(area.code, area.name, area.kind, Objects.toString(area.validUntil, null)),
                ListColumn.items(area.codes),
                ListColumn.items(area.names)));
        countries.forEach(country -> country.regions().forEach(known::region));
        return known.build();
    }

    /** Reads the countries from the database. */
    public static Countries read() {
        return new Countries(
                Country.listAll(),
                CountryName.listAll(Sort.by("language")),
                CountryAlias.listAll(Sort.by("kind", "name")),
                CountryCode.listAll(Sort.by("scheme", "code")),
                UnlistedArea.listAll());
    }

    /**
     * The country with this alpha-3, alpha-2 or numeric code, in any case; of several that had it one after another, the
     * last.
     */
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

    /** The further names of one country, sorted by kind. */
    public List<CountryAlias> aliases(String country) {
        return aliases.getOrDefault(country, List.of());
    }

    /** The codes of one country in schemes other than those of ISO 3166-1, sorted by scheme. */
    public List<CountryCode> otherCodes(String country) {
        return others.getOrDefault(country, List.of());
    }

    /** What is no country, by its code. */
    public Optional<UnlistedArea> unlisted(String code) {
        return Optional.ofNullable(unlisted.get(code));
    }

    /** Finds countries by what people call them. */
    public CountryMatcher matcher() {
        return matcher;
    }

    /** The languages of the names, sorted. */
    public List<String> languages() {
        return languages;
    }
}
