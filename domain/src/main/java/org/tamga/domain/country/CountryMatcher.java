package org.tamga.domain.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tamga.domain.country.CountryMatch.Area;
import org.tamga.domain.country.CountryMatch.Candidate;
import org.tamga.domain.country.CountryMatch.Status;

/**
 * Finds the country that somebody means by a name or a code: first by what it is called exactly, then by what else it is
 * called, then by the same words in another order, and at last by a spelling that is near. A code is never corrected by
 * its letters, and what may be several countries is not decided.
 */
public final class CountryMatcher {

    /** Stands for the three schemes of ISO 3166-1 together, as a scheme. */
    public static final String ISO = "iso";

    private static final String ALPHA3 = "alpha3";
    private static final String ALPHA2 = "alpha2";
    private static final String NUMERIC = "numeric";
    private static final String TLD = "tld";

    /** The schemes of codes that people write without saying which scheme it is. */
    private static final Set<String> BARE = Set.of("ioc", "fifa", "fips", "itu", TLD, "cow", "gw");

    /** Codes that ISO withdrew may have been given to other countries since. */
    private static final String WITHDRAWN = "iso_3166_3";

    private static final int MOST_CANDIDATES = 20;
    private static final int SHORTEST_SPELLING = 5;
    private static final int SHORTEST_FOR_TWO_ERRORS = 8;
    private static final int LONGEST_SPELLING = 60;
    private static final int SHORTEST_PART = 4;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[()/]");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}|[0-9]{1,3}");

    /** A name or a code of a country. */
    private record Term(String country, String text, String by, String scheme, boolean ended) {
        boolean isFirst() {
            return switch (by) {
                case ALPHA3, ALPHA2, NUMERIC, "name", "official_name" -> true;
                default -> false;
            };
        }

        boolean isFormer() {
            return by.equals("former");
        }
    }

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Term>> byCode = new HashMap<>();
    private final Map<String, List<Term>> byName = new LinkedHashMap<>();
    private final Map<String, List<Term>> byWords = new HashMap<>();
    private final Map<String, List<String>> byWord = new HashMap<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Set<String> schemes = new TreeSet<>();
    private final Map<String, Area> areasByCode = new HashMap<>();
    private final Map<String, Area> areasByName = new HashMap<>();

    private CountryMatcher() {}

    /** Collects what countries are called. */
    public static final class Builder {

        private final CountryMatcher matcher = new CountryMatcher();

        /**
         * Adds a country.
         *
         * @param alpha2 its ISO 3166-1 alpha-2 code, or null
         * @param numeric its numeric code, or null
         * @param officialName its formal name, or null
         * @param ended whether it is a state of the past, so that its codes may be those of another one
         */
        public Builder country(
                String code, String alpha2, String numeric, String name, String officialName, boolean ended) {
            matcher.names.put(code, name);
            matcher.addCode(new Term(code, code, ALPHA3, ALPHA3, ended));
            matcher.addCode(new Term(code, alpha2, ALPHA2, ALPHA2, ended));
            matcher.addCode(new Term(code, numeric, NUMERIC, NUMERIC, ended));
            return name(code, "name", name).name(code, "official_name", officialName);
        }

        /** Adds a name of a country: name and official_name are those that it is listed by. */
        public Builder name(String country, String kind, String name) {
            if (name != null) {
                matcher.addName(new Term(country, name, kind, null, false));
            }
            return this;
        }

        /** Adds a code of a country in a scheme. */
        public Builder code(String country, String scheme, String code, boolean ended) {
            matcher.addCode(new Term(country, code, "code", scheme, ended));
            return this;
        }

        /** Adds what is no country; a country of the same code or name goes before it. */
        public Builder area(Area area, Collection<String> codes, Collection<String> names) {
            codes.forEach(code -> matcher.areasByCode.putIfAbsent(Spelling.plain(code), area));
            names.forEach(name -> matcher.areasByName.putIfAbsent(Spelling.words(Spelling.folded(name)), area));
            return this;
        }

        /** Adds a region of UN M49, unless its code or its name is null. */
        public Builder region(String code, String name) {
            return code == null || name == null
                    ? this
                    : area(new Area(code, name, "region", null), List.of(code), List.of(name));
        }

        public CountryMatcher build() {
            for (var name : matcher.byName.keySet()) {
                collect(matcher.byBeginning, Spelling.beginning(name), name);
                Stream.of(name.split(" ")).distinct().forEach(word -> collect(matcher.byWord, word, name));
            }
            return matcher;
        }
    }

    private static <T> void collect(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    private void addCode(Term term) {
        if (term.text != null && names.containsKey(term.country)) {
            collect(byCode, Spelling.plain(term.text), term);
            schemes.add(term.scheme);
        }
    }

    private void addName(Term term) {
        if (!names.containsKey(term.country)) {
            return;
        }
        var folded = Spelling.folded(term.text);
        collect(byName, folded, term);
        collect(byWords, Spelling.words(folded), term);
    }

    /** The schemes that are known, apart from {@link #ISO} and its parts. */
    public Set<String> schemes() {
        return Collections.unmodifiableSet(schemes);
    }

    /** What a name or a code means, whatever its scheme is. */
    public CountryMatch match(String text) {
        if (text.strip().startsWith(".")) {
            return match(text, TLD);
        }
        var code = Spelling.plain(text);
        var folded = Spelling.folded(text);
        if (folded.isEmpty()) {
            return new CountryMatch(Status.NONE, List.of(), null);
        }
        var codes = CODE.matcher(code).matches() ? bare(code) : List.<Term>of();
        var named = byName.getOrDefault(folded, List.of());
        if (!codes.isEmpty()) {
            return decided(Stream.concat(codes.stream(), named.stream().filter(term -> !term.isFormer()))
                    .toList());
        }
        var area = areasByName.getOrDefault(Spelling.words(folded), areasByCode.get(code));
        for (var tier : List.of(
                named.stream().filter(Term::isFirst).toList(),
                named.stream().filter(term -> !term.isFormer()).toList(),
                area == null ? named : List.<Term>of())) {
            if (!tier.isEmpty()) {
                return withOthers(decided(tier), named);
            }
        }
        if (area != null) {
            return new CountryMatch(Status.NOT_A_COUNTRY, List.of(), area);
        }
        var twice = twice(text);
        return twice.status() == Status.NONE ? nearly(folded, CODE.matcher(code).matches()) : twice;
    }

    /**
     * What a code means in a scheme.
     *
     * @param scheme {@link #ISO}, alpha2, alpha3, numeric, or one of {@link #schemes()}
     */
    public CountryMatch match(String text, String scheme) {
        var code = Spelling.plain(text);
        var known = byCode.getOrDefault(code, List.of()).stream()
                .filter(term -> term.scheme.equals(scheme) || scheme.equals(ISO) && isIso(term))
                .toList();
        if (known.isEmpty()) {
            var area = areasByCode.get(code);
            return new CountryMatch(area == null ? Status.NONE : Status.NOT_A_COUNTRY, List.of(), area);
        }
        return decided(current(known));
    }

    /** The countries that a text which is no code of ISO may mean, for whoever wrote it in the place of one. */
    public String hint(String text) {
        return match(text).hint();
    }

    private static boolean isIso(Term term) {
        return !term.by.equals("code");
    }

    /** The terms of a code that is written without its scheme, those of ISO first. */
    private List<Term> bare(String code) {
        var known = byCode.getOrDefault(code, List.of());
        var iso = current(known.stream().filter(CountryMatcher::isIso).toList());
        var others = current(
                known.stream().filter(term -> BARE.contains(term.scheme)).toList());
        if (!iso.isEmpty() || !others.isEmpty()) {
            return Stream.concat(iso.stream(), others.stream()).toList();
        }
        return known.stream().filter(term -> term.scheme.equals(WITHDRAWN)).toList();
    }

    /** What has ended counts only if nothing goes on. */
    private static List<Term> current(List<Term> terms) {
        var current = terms.stream().filter(term -> !term.ended).toList();
        return current.isEmpty() ? terms : current;
    }

    private CountryMatch decided(List<Term> terms) {
        var candidates = candidates(terms.stream());
        if (candidates.size() > 1) {
            return new CountryMatch(Status.AMBIGUOUS, candidates, null);
        }
        var status = terms.stream().anyMatch(Term::isFirst) ? Status.EXACT : Status.ALIAS;
        return new CountryMatch(status, candidates, null);
    }

    private CountryMatch withOthers(CountryMatch match, List<Term> others) {
        var all = Stream.concat(match.candidates().stream(), candidates(others.stream()).stream())
                .collect(Collectors.toMap(Candidate::country, c -> c, (a, b) -> a, LinkedHashMap::new));
        return new CountryMatch(match.status(), List.copyOf(all.values()), null);
    }

    /** One candidate for each country, by its first term. */
    private List<Candidate> candidates(Stream<Term> terms) {
        var found = new LinkedHashMap<String, Candidate>();
        terms.forEach(term -> found.putIfAbsent(term.country, candidate(term, term.by)));
        return found.values().stream().limit(MOST_CANDIDATES).toList();
    }

    private Candidate candidate(Term term, String by) {
        var scheme = "code".equals(term.by) ? term.scheme : null;
        return new Candidate(term.country, names.get(term.country), by, scheme, term.text);
    }

    /** The country that a text names by two names, such as "Myanmar (Burma)" or "Czechia/Czech Republic". */
    private CountryMatch twice(String text) {
        var names = Arrays.stream(BETWEEN_NAMES.split(text))
                .filter(name -> !name.isBlank())
                .toList();
        if (names.size() < 2) {
            return new CountryMatch(Status.NONE, List.of(), null);
        }
        var terms = byName.getOrDefault(Spelling.folded(names.get(0)), List.of());
        for (var name : names) {
            var countries = byName.getOrDefault(Spelling.folded(name), List.of()).stream()
                    .map(Term::country)
                    .collect(Collectors.toSet());
            terms = terms.stream()
                    .filter(term -> countries.contains(term.country))
                    .toList();
        }
        var match = guessed(Status.ALIAS, terms, "words");
        return match.status() == Status.ALIAS ? match : new CountryMatch(Status.NONE, List.of(), null);
    }

    private CountryMatch nearly(String folded, boolean isCode) {
        var same = byWords.getOrDefault(Spelling.words(folded), List.of());
        if (!same.isEmpty()) {
            return guessed(Status.ALIAS, same, "words");
        }
        if (isCode || folded.length() > LONGEST_SPELLING) {
            return new CountryMatch(Status.NONE, List.of(), null);
        }
        var near = spelling(folded);
        return near.isEmpty() ? guessed(Status.NEAR, parts(folded), "part") : guessed(Status.NEAR, near, "spelling");
    }

    private CountryMatch guessed(Status status, List<Term> terms, String by) {
        var candidates = candidates(terms.stream()).stream()
                .map(c -> new Candidate(c.country(), c.name(), by, null, c.text()))
                .toList();
        return switch (candidates.size()) {
            case 0 -> new CountryMatch(Status.NONE, List.of(), null);
            case 1 -> new CountryMatch(status, candidates, null);
            default -> new CountryMatch(Status.AMBIGUOUS, candidates, null);
        };
    }

    /** The names with the fewest errors of spelling: one, or two in a long name, and never in its first letter. */
    private List<Term> spelling(String folded) {
        if (folded.length() < SHORTEST_SPELLING) {
            return List.of();
        }
        var limit = folded.length() < SHORTEST_FOR_TWO_ERRORS ? 1 : 2;
        var distance = new LevenshteinDistance(limit);
        var nearest = new ArrayList<Term>();
        var fewest = limit;
        for (var name : byBeginning.getOrDefault(Spelling.beginning(folded), List.of())) {
            var errors = distance.apply(folded, name);
            if (errors >= 0 && errors < fewest) {
                nearest.clear();
                fewest = errors;
            }
            if (errors == fewest) {
                nearest.addAll(byName.get(name));
            }
        }
        return nearest;
    }

    /** The names that have all these words among others. */
    private List<Term> parts(String folded) {
        if (folded.length() < SHORTEST_PART) {
            return List.of();
        }
        var wanted = Arrays.stream(folded.split(" "))
                .filter(word -> !Spelling.isFiller(word))
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : byWord.getOrDefault(wanted.get(0), List.of()).stream()
                        .filter(name -> List.of(name.split(" ")).containsAll(wanted))
                        .flatMap(name -> byName.get(name).stream())
                        .toList();
    }
}
