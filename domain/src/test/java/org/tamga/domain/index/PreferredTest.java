package org.tamga.domain.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamga.domain.source.SourcePreference;

/** Of what several sources say, the most preferred is taken, in HQL as in Java. */
class PreferredTest {

    private static final List<String> SOURCES = List.of("a", "ab", "b", "c", "xa");

    private static PublishedRank rank(String country, String source, int rank) {
        var printed = new PublishedRank();
        printed.country = country;
        printed.source = source;
        printed.rank = rank;
        return printed;
    }

    @Test
    void theRankOfTheMostPreferredSourceIsTaken() {
        var printed = List.of(
                rank("KAZ", "article", 30),
                rank("KAZ", "report", 31),
                rank("KAZ", "blog", 32),
                rank("UZB", "news", 70),
                rank("UZB", "blog", 71));
        var ranks = new TreeMap<String, Integer>();
        PublishedRank.preferred(printed, SourcePreference.of("report;article"))
                .forEach((country, rank) -> ranks.put(country, rank.rank));
        assertEquals(Map.of("KAZ", 31, "UZB", 71), ranks);
    }
}
