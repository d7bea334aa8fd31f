package org.tamga.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What users of other APIs are used to, and where it is in this one. */
public final class Habits {

    /** Each parameter before the words by which other APIs call it. */
    private static final List<List<String>> PARAMETERS = Stream.of(
                    "limit per_page page_size pagesize size count top take rows max_results results",
                    "cursor page offset skip start after page_token next page_number continuation",
                    "q search query keyword keywords term text filter name title",
                    "fields select columns include attributes only field",
                    "sort order order_by orderby sort_by sortby",
                    "edition year",
                    "as_of date day at on asof as_at year",
                    "lang language locale hl",
                    "code id ids codes iso iso2 iso3 alpha3",
                    "id ids identifier identifiers",
                    "country countries country_code iso iso2 iso3 code state",
                    "organization org organisation organizations organisations")
            .map(words -> List.of(words.split(" ")))
            .toList();

    /** The lists that can be filtered by what other APIs put before them in the path, and by which parameter. */
    private static final Map<String, Map<String, Set<String>>> FILTERED = Map.of(
            "countries",
                    Map.of("country", Set.of("memberships", "instruments", "scores", "initiatives", "discrepancies")),
            "organizations", Map.of("organization", Set.of("memberships", "countries", "mechanisms")),
            "instruments", Map.of("instrument", Set.of("countries")),
            "indices", Map.of("index", Set.of("scores")));

    private static final Pattern NESTED = Pattern.compile("/v1/([a-z]+)/([^/]+)/([a-z]+)/?");

    private static final Map<Pattern, String> ELSEWHERE = Map.ofEntries(
            elsewhere(
                    "/(countries|organizations|memberships|indices|scores|instruments|sources|search)(/.*)?",
                    "/v1/$1$2"),
            elsewhere(
                    "/v1/(countries|organizations|memberships|instruments|scores|sources)\\.(csv|ndjson|xlsx)",
                    "/v1/exports/$1.$2"),
            elsewhere("/v1/countries/([^/]+)/organizations", "/v1/memberships?country=$1"),
            elsewhere("/v1/instruments/([^/]+)/signatories", "/v1/instruments/$1/parties"),
            elsewhere("/v1/indices/([^/]+)/(?:editions|rankings?)", "/v1/indices/$1"),
            elsewhere("/v1/indices/([^/]+)/([0-9]{4}|latest)", "/v1/indices/$1/editions/$2"),
            elsewhere("/v1/indices/([^/]+)/([0-9]{4}|latest)/ranking", "/v1/indices/$1/editions/$2/ranking"),
            elsewhere("/v1/(?:treaties|laws|agreements|conventions|policies)", "/v1/instruments"),
            elsewhere("/v1/(?:rankings?|editions)", "/v1/indices"),
            elsewhere("/v1/search/countries", "/v1/search?type=country"),
            elsewhere("/v1/search/organizations", "/v1/search?type=organization"),
            elsewhere("/v1/search/instruments", "/v1/search?type=instrument"),
            elsewhere("/v1/(?:(?:sub)?regions?|continents?)", "/v1/vocabulary?table=countries"),
            elsewhere("/v1/(?:topics?|types?|levels?|states?|tags?)", "/v1/vocabulary?table=instruments"),
            elsewhere("/v1/(?:status|statuses)", "/v1/vocabulary?table=memberships"),
            elsewhere("/v1/roles?", "/v1/vocabulary?table=instrument_parties"),
            elsewhere("/v1/(?:vocabularies|words|terms|enums?|codelists?)", "/v1/vocabulary"));

    private Habits() {}

    private static Map.Entry<Pattern, String> elsewhere(String path, String address) {
        return Map.entry(Pattern.compile(path), address);
    }

    /** The one of these parameters that a word of another API stands for. */
    public static Optional<String> parameter(String word, Set<String> known) {
        var plain = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return PARAMETERS.stream()
                .filter(words -> words.contains(plain) && known.contains(words.get(0)))
                .map(words -> words.get(0))
                .findFirst();
    }

    /** Where the answer is that somebody expects at a path that there is not. */
    public static Optional<String> address(String path) {
        var elsewhere = ELSEWHERE.entrySet().stream()
                .map(habit -> Map.entry(habit.getKey().matcher(path), habit.getValue()))
                .filter(habit -> habit.getKey().matches())
                .map(habit -> habit.getKey().replaceFirst(habit.getValue()))
                .findFirst();
        return elsewhere.or(() -> filtered(path));
    }

    private static Optional<String> filtered(String path) {
        var nested = NESTED.matcher(path);
        if (!nested.matches()) {
            return Optional.empty();
        }
        return FILTERED.getOrDefault(nested.group(1), Map.of()).entrySet().stream()
                .filter(filter -> filter.getValue().contains(nested.group(3)))
                .map(filter -> "/v1/" + nested.group(3) + "?" + filter.getKey() + "=" + nested.group(2))
                .findFirst();
    }
}
