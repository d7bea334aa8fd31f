package org.tamga.importer.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped word was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The candidate fewest edits away, in any case, if that is less than half of the word; the first one of several. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var limit = Math.max(1, (word.length() - 1) / 2);
        var distance = new LevenshteinDistance(limit);
        var wanted = word.toLowerCase(Locale.ROOT);
        record Hit(String candidate, int edits) {}
        return candidates.stream()
                .map(candidate -> new Hit(candidate, distance.apply(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(hit -> hit.edits() >= 0)
                .min(Comparator.comparingInt(Hit::edits).thenComparing(Hit::candidate))
                .map(Hit::candidate);
    }

    /** "; did you mean X?", or nothing. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }
}
