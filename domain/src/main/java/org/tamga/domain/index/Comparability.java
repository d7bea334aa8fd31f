package org.tamga.domain.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the values of two editions of an index can be compared. */
public final class Comparability {

    private Comparability() {}

    /**
     * What is compared.
     *
     * @param component whose values are compared
     * @param tiered whether the edition has tiers
     */
    public record Measure(Edition edition, Component component, boolean tiered) {}

    /**
     * Why values of an edition cannot be compared with those of an earlier one.
     *
     * @param editions all editions of the index, oldest first
     * @return one sentence or more for each reason; none if they can be compared
     */
    public static List<String> obstacles(List<Edition> editions, Measure from, Measure to) {
        var obstacles = new ArrayList<String>();
        var later = editions.subList(editions.indexOf(from.edition) + 1, editions.indexOf(to.edition) + 1);
        if (later.stream().anyMatch(edition -> !Boolean.TRUE.equals(edition.comparableWithPrevious))) {
            obstacles.add(note(to.edition));
        }
        if (from.component.max.compareTo(to.component.max) != 0) {
            obstacles.add("The scale changed from 0 to %s to 0 to %s.".formatted(max(from), max(to)));
        }
        if (!from.edition.rankMethod.equals(to.edition.rankMethod)) {
            obstacles.add("The rule of the ranks changed from %s to %s."
                    .formatted(from.edition.rankMethod, to.edition.rankMethod));
        }
        if (from.tiered != to.tiered) {
            obstacles.add(to.tiered ? "Tiers were introduced." : "Tiers were given up.");
        }
        return obstacles;
    }

    private static String max(Measure measure) {
        return measure.component.max.stripTrailingZeros().toPlainString();
    }

    /** The note of an edition, if it has one. */
    private static String note(Edition edition) {
        var said = Stream.of(String.valueOf(edition.note).split("(?<=[.]) "))
                .filter(sentence -> sentence.contains("omparable"))
                .collect(Collectors.joining(" "));
        return said.isEmpty() || said.length() > 1000
                ? "The edition is not known to be comparable with the one before."
                : said;
    }
}
