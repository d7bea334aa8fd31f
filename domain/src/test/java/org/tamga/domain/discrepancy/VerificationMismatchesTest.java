package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.discrepancy.VerificationMismatches.Mismatch;
import org.tamga.domain.discrepancy.VerificationMismatches.Subject;
import org.tamga.domain.source.Citation;

class VerificationMismatchesTest {

    private static final List<Citation> TABLE = List.of(new Citation("report", "Table 3"));
    private static final List<Citation> PARTS = List.of(new Citation("profiles", "p. 60"));

    @Test
    void oneValueThatDoesNotFollowIsOneDiscrepancyHoweverOftenItWasChecked() {
        var found = VerificationMismatches.find(List.of(
                mismatch("component", "report", "the preferred parts", "92.07", "95.778", "-0.0371"),
                mismatch("component", "report", "its own parts", "92.07", "95.77", "-0.0370")));
        assertEquals(
                List.of(new Discrepancy(
                        "verification_mismatch.GCI.2020.overall.FIN.component",
                        "verification_mismatch",
                        Severity.MAJOR,
                        "The printed overall of FIN in GCI 2020 does not follow from its parts",
                        List.of("FIN"),
                        List.of(),
                        List.of(),
                        "GCI",
                        "2020",
                        "overall",
                        List.of(
                                new Statement("report prints 92.07.", "92.07", TABLE),
                                new Statement("By the preferred parts it is 95.778.", "95.778", PARTS),
                                new Statement("By its own parts it is 95.77.", "95.77", PARTS)))),
                found);
    }

    @Test
    void aValueWrongByLessThanAHundredthOfTheScaleIsMinor() {
        assertEquals(Severity.MINOR, severity(mismatch("component", "r", "parts", "1", "2", "0.0099")));
        assertEquals(Severity.MAJOR, severity(mismatch("component", "r", "parts", "1", "2", "-0.01")));
    }

    @Test
    void aRankAndATierAreDiscrepanciesOfTheirOwn() {
        var found = VerificationMismatches.find(List.of(
                mismatch("tier", "report", "the overall score", "T2", "T1", null),
                mismatch("rank", "report", "the order of the scores", "23", "22", null)));
        assertEquals(
                List.of(
                        "moderate The printed rank for overall of FIN in GCI 2020 does not follow from the scores",
                        "moderate The printed tier for overall of FIN in GCI 2020 does not follow from the scores"),
                found.stream()
                        .map(d -> d.severity().name().toLowerCase(Locale.ROOT) + " " + d.title())
                        .toList());
    }

    private static Severity severity(Mismatch mismatch) {
        return VerificationMismatches.find(List.of(mismatch)).get(0).severity();
    }

    private static Mismatch mismatch(
            String aspect, String source, String basis, String published, String computed, String share) {
        return new Mismatch(
                new Subject("GCI", "2020", "overall", "FIN", aspect),
                source,
                basis,
                published,
                computed,
                share == null ? null : new BigDecimal(share),
                TABLE,
                PARTS);
    }
}
