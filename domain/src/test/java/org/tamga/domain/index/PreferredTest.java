package org.tamga.domain.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.MemoryStore.complete;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.tamga.domain.MemoryStore;
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

    private static Edition edition(Session store, String preferred) {
        var edition = complete(new Edition());
        edition.index = "gci";
        edition.edition = preferred;
        edition.title = preferred;
        edition.rankMethod = "dense";
        edition.preferredSources = preferred;
        store.persist(edition);
        return edition;
    }

    private static Score score(Session store, Edition edition, String country, String source) {
        var score = complete(new Score());
        score.index = edition.index;
        score.edition = edition.edition;
        score.component = "overall";
        score.country = country;
        score.value = BigDecimal.ONE;
        score.source = source;
        store.persist(score);
        return score;
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

    /** Each set of five sources, in which one id begins with, contains or ends with another. */
    @Test
    void theScoreOfTheMostPreferredSourceIsTaken() {
        MemoryStore.run(store -> {
            var expected = new TreeMap<String, String>();
            for (var preferred : List.of("b", "xa;a", "ab;c", "c;b;ab;a", "z")) {
                var edition = edition(store, preferred);
                for (var set = 1; set < 1 << SOURCES.size(); set++) {
                    var country = "C" + set;
                    var scores = new ArrayList<Score>();
                    for (var i = 0; i < SOURCES.size(); i++) {
                        if ((set >> i & 1) == 1) {
                            scores.add(score(store, edition, country, SOURCES.get(i)));
                        }
                    }
                    scores.sort(edition.preference().by(score -> score.source));
                    expected.put(preferred + " " + country, scores.get(0).source);
                }
            }
            var found = new TreeMap<String, String>();
            store.createQuery("from Score e where " + Score.PREFERRED, Score.class)
                    .getResultList()
                    .forEach(score -> found.put(score.edition + " " + score.country, score.source));
            assertEquals(expected, found);
        });
    }
}
