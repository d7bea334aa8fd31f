package org.tamga.domain.country;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the country that somebody means by a name or a code: first by what it is called exactly, then by what else it is
 * called, then by the same words in another order, and at last by a spelling that is near. A code is never corrected by
 * its letters, and what may be several countries is not decided.
 */
public final class CountryMatcher {

    /** How sure a match is. */
    public enum Status {
        /** A code of ISO 3166-1, or a name that the country is listed by. */
        EXACT,
        /** A code of another scheme, or another name of the country. */
        ALIAS,
        /** A name with errors of spelling, or a part of one. */
        NEAR,
        /** Several countries may be meant. */
        AMBIGUOUS,
        /** Something else is meant: an aggregate, an organization, a region, a former or unlisted state. */
        NOT_A_COUNTRY,
        /** Nothing is known by this name. */
        NONE;

        /** The word for it on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A country that may be meant.
     *
     * @param by alpha3, alpha2, numeric, code, or the kind of the name; words, part or spelling if it is none of these
     * @param scheme the scheme of a code, or null
     * @param text the name or code that was recognized
     */
    public record Candidate(String country, String name, String by, String scheme, String text) {
        @Override
        public String toString() {
            return country + " (" + name + ")";
        }
    }

    /**
     * What is no country.
     *
     * @param name as it stands in a sentence
     * @param kind aggregate, organization, region, former or not_listed
     * @param until the day on which a former state ended, or null
     */
    public record Area(String code, String name, String kind, String until) {
        @Override
        public String toString() {
            return switch (kind) {
                case "former" -> name + " is no country any more" + (until == null ? "" : ", since " + until);
                case "not_listed" -> name + " is not in countries";
                case "region" -> name + " is a region, no country";
                default -> name + " is no country";
            };
        }
    }

    /**
     * What a text may mean.
     *
     * @param candidates the country, and after it those that are meant less likely; all of them if it is ambiguous
     * @param area what it is instead of a country, or null
     */
    public record Match(Status status, List<Candidate> candidates, Area area) {

        /** The one country that it means for sure or likely, or null. */
        public Candidate country() {
            return switch (status) {
                case EXACT, ALIAS, NEAR -> candidates.get(0);
                default -> null;
            };
        }

        /** "; did you mean X?", what it is instead, or nothing. */
        public String hint() {
            return switch (status) {
                case EXACT, ALIAS, NEAR -> "; did you mean " + candidates.get(0) + "?";
                case AMBIGUOUS ->
                    "; it may be "
                            + candidates.stream()
                                    .limit(MOST_HINTS)
                                    .map(Candidate::toString)
                                    .distinct()
                                    .collect(Collectors.joining(" or "));
                case NOT_A_COUNTRY -> "; " + area;
                case NONE -> "";
            };
        }
    }

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

    private static final int MOST_HINTS = 5;
    private static final int MOST_CANDIDATES = 20;
    private static final int SHORTEST_SPELLING = 5;
    private static final int SHORTEST_FOR_TWO_ERRORS = 8;
    private static final int LONGEST_SPELLING = 60;
    private static final int SHORTEST_PART = 4;

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}|[0-9]{1,3}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’ʼʻ`´]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    /** Words that a list of countries may leave out or abbreviate. */
    private static final Set<String> FILLERS =
            Set.of("the", "of", "and", "de", "la", "le", "les", "los", "du", "des", "del", "da", "do");

    private static final Map<String, String> SHORT_WORDS = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("rep", "republic"),
            Map.entry("dem", "democratic"),
            Map.entry("fed", "federated"),
            Map.entry("sts", "states"),
            Map.entry("is", "islands"),
            Map.entry("isl", "islands"),
            Map.entry("ppl", "peoples"),
            Map.entry("peop", "peoples"),
            Map.entry("prov", "province"),
            Map.entry("terr", "territory"));

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
            codes.forEach(code -> matcher.areasByCode.putIfAbsent(plain(code), area));
            names.forEach(name -> matcher.areasByName.putIfAbsent(words(folded(name)), area));
            return this;
        }

        public CountryMatcher build() {
            for (var name : matcher.byName.keySet()) {
                collect(matcher.byBeginning, beginning(name), name);
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
            collect(byCode, plain(term.text), term);
            schemes.add(term.scheme);
        }
    }

    private void addName(Term term) {
        if (!names.containsKey(term.country)) {
            return;
        }
        var folded = folded(term.text);
        collect(byName, folded, term);
        collect(byWords, words(folded), term);
    }

    /** The schemes that are known, apart from {@link #ISO} and its parts. */
    public Set<String> schemes() {
        return Collections.unmodifiableSet(schemes);
    }

    /** What a name or a code means, whatever its scheme is. */
    public Match match(String text) {
        if (text.strip().startsWith(".")) {
            return match(text, TLD);
        }
        var code = plain(text);
        var folded = folded(text);
        if (folded.isEmpty()) {
            return new Match(Status.NONE, List.of(), null);
        }
        var codes = CODE.matcher(code).matches() ? bare(code) : List.<Term>of();
        var named = byName.getOrDefault(folded, List.of());
        if (!codes.isEmpty()) {
            return decided(Stream.concat(codes.stream(), named.stream().filter(term -> !term.isFormer()))
                    .toList());
        }
        var area = areasByName.getOrDefault(words(folded), areasByCode.get(code));
        for (var tier : List.of(
                named.stream().filter(Term::isFirst).toList(),
                named.stream().filter(term -> !term.isFormer()).toList(),
                area == null ? named : List.<Term>of())) {
            if (!tier.isEmpty()) {
                return withOthers(decided(tier), named);
            }
        }
        if (area != null) {
            return new Match(Status.NOT_A_COUNTRY, List.of(), area);
        }
        return nearly(folded, CODE.matcher(code).matches());
    }

    /**
     * What a code means in a scheme.
     *
     * @param scheme {@link #ISO}, alpha2, alpha3, numeric, or one of {@link #schemes()}
     */
    public Match match(String text, String scheme) {
        var code = plain(text);
        var known = byCode.getOrDefault(code, List.of()).stream()
                .filter(term -> term.scheme.equals(scheme) || scheme.equals(ISO) && isIso(term))
                .toList();
        if (known.isEmpty()) {
            var area = areasByCode.get(code);
            return new Match(area == null ? Status.NONE : Status.NOT_A_COUNTRY, List.of(), area);
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

    private Match decided(List<Term> terms) {
        var candidates = candidates(terms.stream());
        if (candidates.size() > 1) {
            return new Match(Status.AMBIGUOUS, candidates, null);
        }
        var status = terms.stream().anyMatch(Term::isFirst) ? Status.EXACT : Status.ALIAS;
        return new Match(status, candidates, null);
    }

    private Match withOthers(Match match, List<Term> others) {
        var all = Stream.concat(match.candidates().stream(), candidates(others.stream()).stream())
                .collect(Collectors.toMap(Candidate::country, c -> c, (a, b) -> a, LinkedHashMap::new));
        return new Match(match.status(), List.copyOf(all.values()), null);
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

    private Match nearly(String folded, boolean isCode) {
        var same = byWords.getOrDefault(words(folded), List.of());
        if (!same.isEmpty()) {
            return guessed(Status.ALIAS, same, "words");
        }
        if (isCode || folded.length() > LONGEST_SPELLING) {
            return new Match(Status.NONE, List.of(), null);
        }
        var near = spelling(folded);
        return near.isEmpty() ? guessed(Status.NEAR, parts(folded), "part") : guessed(Status.NEAR, near, "spelling");
    }

    private Match guessed(Status status, List<Term> terms, String by) {
        var candidates = candidates(terms.stream()).stream()
                .map(c -> new Candidate(c.country, c.name, by, null, c.text))
                .toList();
        return switch (candidates.size()) {
            case 0 -> new Match(Status.NONE, List.of(), null);
            case 1 -> new Match(status, candidates, null);
            default -> new Match(Status.AMBIGUOUS, candidates, null);
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
        for (var name : byBeginning.getOrDefault(beginning(folded), List.of())) {
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
                .filter(word -> !FILLERS.contains(word))
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : byWord.getOrDefault(wanted.get(0), List.of()).stream()
                        .filter(name -> List.of(name.split(" ")).containsAll(wanted))
                        .flatMap(name -> byName.get(name).stream())
                        .toList();
    }

    private static String beginning(String folded) {
        return folded.substring(0, folded.offsetByCodePoints(0, 1));
    }

    /** A code as it is compared: without spaces around it, dots between its letters, and zeros before it. */
    private static String plain(String code) {
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (plain.matches("([A-Z]\\.){2,}[A-Z]?")) {
            plain = plain.replace(".", "");
        }
        return LEADING_ZEROS
                .matcher(plain.startsWith(".") ? plain.substring(1) : plain)
                .replaceFirst("");
    }

    /** A name as it is compared: without case, accents, apostrophes and marks between its words. */
    private static String folded(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var letters = MARKS.matcher(decomposed)
                .replaceAll("")
                .replace("&", " and ")
                .replace('ı', 'i')
                .replace('ё', 'е');
        var folded = BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
        var words = folded.split(" ");
        return words.length > 1 && Arrays.stream(words).allMatch(word -> word.length() == 1)
                ? String.join("", words)
                : folded;
    }

    /** The words of a folded name without their order, their abbreviations and those that matter least. */
    private static String words(String folded) {
        var words = Arrays.stream(folded.split(" "))
                .map(word -> SHORT_WORDS.getOrDefault(word, word))
                .filter(word -> !FILLERS.contains(word))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(" ", words);
    }
}
