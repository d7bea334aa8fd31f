package org.tamga.domain.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.index.Comparability.Measure;

class ComparabilityTest {

    private final Edition first = edition("2018", null, "dense", null);
    private final Edition second = edition("2020", true, "dense", null);
    private final Edition third =
            edition("2024", false, "none", "Only a summary was read. Not comparable with 2020: the questions changed.");
    private final List<Edition> editions = List.of(first, second, third);

    private static Edition edition(String name, Boolean comparable, String rankMethod, String note) {
        var edition = new Edition();
        edition.edition = name;
        edition.comparableWithPrevious = comparable;
        edition.rankMethod = rankMethod;
        edition.note = note;
        return edition;
    }

    private static Measure measure(Edition edition, String max, boolean tiered) {
        var component = new Component();
        component.max = new BigDecimal(max);
        return new Measure(edition, component, tiered);
    }

    @Test
    void editionsOfOneScaleAndOneRuleAreComparableIfTheLaterOneIsSaidToBe() {
        assertEquals(
                List.of(),
                Comparability.obstacles(editions, measure(first, "1", false), measure(second, "1.0", false)));
    }

    @Test
    void whatChangedIsSaidOneByOne() {
        assertEquals(
                List.of(
                        "Not comparable with 2020: the questions changed.",
                        "The scale changed from 0 to 100 to 0 to 20.",
                        "The rule of the ranks changed from dense to none.",
                        "Tiers were introduced."),
                Comparability.obstacles(editions, measure(second, "100", false), measure(third, "20.0", true)));
    }

    @Test
    void anEditionBetweenThatIsNotComparableSeparatesItsNeighbours() {
        var latest = edition("2026", true, "dense", null);
        assertEquals(
                List.of("The edition is not known to be comparable with the one before.", "Tiers were given up."),
                Comparability.obstacles(
                        List.of(first, second, third, latest),
                        measure(second, "1", true),
                        measure(latest, "1", false)));
    }
}
