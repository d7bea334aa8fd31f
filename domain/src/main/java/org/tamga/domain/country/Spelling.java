package org.tamga.domain.country;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which names and codes are compared, whatever way people write them. */
final class Spelling {

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

    private Spelling() {}

    /** The letter that a misspelling does not touch. */
    static String beginning(String folded) {
        return folded.substring(0, folded.offsetByCodePoints(0, 1));
    }

    /** A code as it is compared: without spaces around it, dots between its letters, and zeros before it. */
    static String plain(String code) {
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (plain.matches("([A-Z]\\.){2,}[A-Z]?")) {
            plain = plain.replace(".", "");
        }
        return LEADING_ZEROS
                .matcher(plain.startsWith(".") ? plain.substring(1) : plain)
                .replaceFirst("");
    }

    /** A name as it is compared: without case, accents, apostrophes and marks between its words. */
    static String folded(String name) {
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
    static String words(String folded) {
        var words = Arrays.stream(folded.split(" "))
                .map(word -> SHORT_WORDS.getOrDefault(word, word))
                .filter(word -> !FILLERS.contains(word))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(" ", words);
    }

    /** Whether a word of a name says little, so that a list may leave it out. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
