package org.tamga.domain.discrepancy;

import java.util.Comparator;
import java.util.List;
import org.tamga.domain.source.Citation;

/**
 * A disagreement between two sources, or between a source and a rule.
 *
 * @param id the same for the same disagreement in every release
 * @param title what disagrees, in words
 * @param index null if it is not about an index; edition and component then are null too
 */
public record Discrepancy(
        String id,
        String kind,
        Severity severity,
        String title,
        List<String> countries,
        List<String> organizations,
        List<String> instruments,
        String index,
        String edition,
        String component,
        List<Statement> statements) {

    /** In the order in which a list shows them: by kind, then by id. */
    public static final Comparator<Discrepancy> ORDER =
            Comparator.comparing(Discrepancy::kind).thenComparing(Discrepancy::id);

    /** How much an answer depends on the choice of a side. */
    public enum Severity {
        /** A last digit, a few days, or a URL. */
        MINOR,
        /** A date, or a count. */
        MODERATE,
        /** Who belongs to what, which text is meant, or a score by a hundredth of the scale or more. */
        MAJOR
    }

    /**
     * The statement of one side.
     *
     * @param value the value in question, or null
     * @param citations empty if the statement is that of a rule
     */
    public record Statement(String text, String value, List<Citation> citations) {}
}
