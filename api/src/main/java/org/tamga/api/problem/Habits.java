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

    private static final Pattern WITHOUT_VERSION = Pattern.compile("/[a-z]+(/.*)?");

    private Habits() {}

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
        var nested = NESTED.matcher(path);
        if (!nested.matches()) {
            return WITHOUT_VERSION.matcher(path).matches() && !path.startsWith("/v1") && !path.startsWith("/q/")
                    ? Optional.of("/v1" + path).filter(Habits::isList)
                    : Optional.empty();
        }
        return FILTERED.getOrDefault(nested.group(1), Map.of()).entrySet().stream()
                .filter(filter -> filter.getValue().contains(nested.group(3)))
                .map(filter -> "/v1/" + nested.group(3) + "?" + filter.getKey() + "=" + nested.group(2))
                .findFirst();
    }

    private static boolean isList(String path) {
        return FILTERED.values().stream()
                        .flatMap(filters -> filters.values().stream())
                        .anyMatch(lists -> lists.contains(path.split("/")[2]))
                || FILTERED.containsKey(path.split("/")[2]);
    }
}
