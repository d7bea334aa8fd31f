package org.tamga.domain.discrepancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.scoring.Decimals;
import org.tamga.domain.source.Citation;

/**
 * Scores for which sources give values that no rounding explains. Two values agree if the one with more decimals,
 * rounded to as many as the other has (half up or half even), is the other: 17.0992 agrees with 17.10 and with 17.1, and
 * 97.60 with 97.6, but 81.065 does not agree with 81.06 or 97.49 with 97.50.
 */
final class ScoreConflicts {

    /** The kind of these discrepancies. */
    static final String KIND = "score_value";

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private ScoreConflicts() {}

    /** What is scored. */
    record Subject(String index, String edition, String component, String country) {}

    /**
     * The claim of a source.
     *
     * @param max the highest value that the component can have
     */
    record Claim(Subject subject, BigDecimal max, BigDecimal value, Citation citation) {}

    /**
     * One discrepancy for each subject with two values that do not agree; its statements are all its claims.
     *
     * @return major where the values differ by a hundredth of the maximum or more, else minor
     */
    static List<Discrepancy> find(List<Claim> claims) {
        var bySubject = new LinkedHashMap<Subject, List<Claim>>();
        claims.forEach(claim -> bySubject
                .computeIfAbsent(claim.subject(), none -> new ArrayList<>())
                .add(claim));
        return bySubject.entrySet().stream()
                .filter(entry -> conflict(entry.getValue()))
                .map(ScoreConflicts::discrepancy)
                .sorted(Discrepancy.ORDER)
                .toList();
    }

    private static boolean conflict(List<Claim> claims) {
        return claims.stream().anyMatch(a -> claims.stream().anyMatch(b -> !agree(a.value(), b.value())));
    }

    /** Whether two values can be one value, rounded. */
    static boolean agree(BigDecimal printedA, BigDecimal printedB) {
        var a = Decimals.meant(printedA);
        var b = Decimals.meant(printedB);
        var coarse = a.scale() <= b.scale() ? a : b;
        var fine = a.scale() <= b.scale() ? b : a;
        return fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0
                || fine.setScale(coarse.scale(), RoundingMode.HALF_EVEN).compareTo(coarse) == 0;
    }

    private static Discrepancy discrepancy(Map.Entry<Subject, List<Claim>> entry) {
        var subject = entry.getKey();
        var claims = entry.getValue();
        var values = claims.stream().map(Claim::value).sorted().toList();
        var difference = values.get(values.size() - 1).subtract(values.get(0));
        var threshold = claims.get(0).max().multiply(HUNDREDTH);
        return new Discrepancy(
                String.join(".", KIND, subject.index(), subject.edition(), subject.component(), subject.country()),
                KIND,
                difference.compareTo(threshold) >= 0 ? Severity.MAJOR : Severity.MINOR,
                "Sources give different values for %s of %s in %s %s"
                        .formatted(subject.component(), subject.country(), subject.index(), subject.edition()),
                List.of(subject.country()),
                List.of(),
                List.of(),
                subject.index(),
                subject.edition(),
                subject.component(),
                claims.stream()
                        .sorted(Comparator.comparing(claim -> claim.citation().source()))
                        .map(claim -> new Statement(
                                "The value is " + claim.value().toPlainString() + ".",
                                claim.value().toPlainString(),
                                List.of(claim.citation())))
                        .toList());
    }
}
