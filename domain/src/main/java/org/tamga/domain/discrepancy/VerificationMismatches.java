package org.tamga.domain.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;

/**
 * Printed values, ranks and tiers that do not follow from the values on which they are based: the mismatches of the
 * verification of each edition.
 */
public final class VerificationMismatches {

    /** The kind of these discrepancies. */
    static final String KIND = "verification_mismatch";

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private VerificationMismatches() {}

    /**
     * The value, rank or tier that does not follow.
     *
     * @param aspect component (the value itself), rank or tier
     */
    public record Subject(String index, String edition, String component, String country, String aspect) {}

    /**
     * One mismatch.
     *
     * @param source the source that prints it
     * @param basis in words, the basis of the computed value
     * @param share how far apart the two values are, as a share of the highest possible one; null of ranks and tiers
     * @param printed where it is printed
     * @param parts the citations of the values from which it should follow
     */
    public record Mismatch(
            Subject subject,
            String source,
            String basis,
            String published,
            String computed,
            BigDecimal share,
            List<Citation> printed,
            List<Citation> parts) {

        private List<Statement> statements() {
            return List.of(
                    new Statement("%s prints %s.".formatted(source, published), published, printed),
                    new Statement("By %s it is %s.".formatted(basis, computed), computed, parts));
        }
    }

    /**
     * One discrepancy for each subject; its statements are what is printed and what follows, each once.
     *
     * @return major where a value is wrong by a hundredth of the scale or more, else minor; moderate for ranks and tiers
     */
    public static List<Discrepancy> find(List<Mismatch> mismatches) {
        var bySubject = new LinkedHashMap<Subject, List<Mismatch>>();
        mismatches.forEach(mismatch -> bySubject
                .computeIfAbsent(mismatch.subject, none -> new ArrayList<>())
                .add(mismatch));
        return bySubject.entrySet().stream()
                .map(VerificationMismatches::discrepancy)
                .sorted(Discrepancy.ORDER)
                .toList();
    }

    private static Discrepancy discrepancy(Map.Entry<Subject, List<Mismatch>> entry) {
        var subject = entry.getKey();
        var statements = new LinkedHashSet<Statement>();
        entry.getValue().forEach(mismatch -> statements.addAll(mismatch.statements()));
        return new Discrepancy(
                String.join(
                        ".", KIND, subject.index, subject.edition, subject.component, subject.country, subject.aspect),
                KIND,
                severity(entry.getValue()),
                title(subject),
                List.of(subject.country),
                List.of(),
                List.of(),
                subject.index,
                subject.edition,
                subject.component,
                List.copyOf(statements));
    }

    private static String title(Subject subject) {
        var where = "%s of %s in %s %s".formatted(subject.component, subject.country, subject.index, subject.edition);
        return subject.aspect.equals("component")
                ? "The printed %s does not follow from its parts".formatted(where)
                : "The printed %s for %s does not follow from the scores".formatted(subject.aspect, where);
    }

    private static Severity severity(List<Mismatch> mismatches) {
        if (mismatches.stream().anyMatch(mismatch -> mismatch.share == null)) {
            return Severity.MODERATE;
        }
        var major =
                mismatches.stream().anyMatch(mismatch -> mismatch.share.abs().compareTo(HUNDREDTH) >= 0);
        return major ? Severity.MAJOR : Severity.MINOR;
    }
}
