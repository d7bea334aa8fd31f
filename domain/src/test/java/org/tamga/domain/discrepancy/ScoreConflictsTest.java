package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;

class ScoreConflictsTest {

    @ParameterizedTest
    @CsvSource({
        "17.10, 17.1, true",
        "17.10, 17.099251748330467, true",
        "17.1, 17.099251748330467, true",
        "100, 100.00, true",
        "0.12, 0.125, true",
        "0.13, 0.125, true",
        "81.06, 81.06505790050059, false",
        "97.49, 97.50, false",
        "11.36, 11.38, false",
        "0.14, 0.125, false"
    })
    void twoValuesAgreeIfTheFinerRoundsToTheOther(String a, String b, boolean agree) {
        assertEquals(agree, ScoreConflicts.agree(new BigDecimal(a), new BigDecimal(b)));
        assertEquals(agree, ScoreConflicts.agree(new BigDecimal(b), new BigDecimal(a)));
    }

    @Test
    void aPlantedConflictIsFoundWithEveryClaim() {
        var found =
                find("KAZ 93.15 report", "KAZ 93.2 article", "KGZ 49.64 report", "KGZ 49.70 article", "KGZ 49.6 blog");
        assertEquals(List.of("score_value.GCI.2020.overall.KGZ"), ids(found));
        assertEquals(
                List.of(
                        new Statement("The value is 49.70.", "49.70", List.of(new Citation("article", null))),
                        new Statement("The value is 49.6.", "49.6", List.of(new Citation("blog", null))),
                        new Statement("The value is 49.64.", "49.64", List.of(new Citation("report", null)))),
                found.get(0).statements());
        assertEquals(List.of("KGZ"), found.get(0).countries());
    }

    @Test
    void aDifferenceOfAHundredthOfTheMaximumIsMajor() {
        assertEquals(Severity.MINOR, find("FIN 92.07 a", "FIN 93.06 b").get(0).severity());
        assertEquals(Severity.MAJOR, find("FIN 92.07 a", "FIN 93.07 b").get(0).severity());
    }

    private static List<Discrepancy> find(String... claims) {
        return ScoreConflicts.find(Stream.of(claims)
                .map(claim -> claim.split(" "))
                .map(claim -> new ScoreConflicts.Claim(
                        new ScoreConflicts.Subject("GCI", "2020", "overall", claim[0]),
                        BigDecimal.valueOf(100),
                        new BigDecimal(claim[1]),
                        new Citation(claim[2], null)))
                .toList());
    }

    private static List<String> ids(List<Discrepancy> found) {
        return found.stream().map(Discrepancy::id).toList();
    }
}
