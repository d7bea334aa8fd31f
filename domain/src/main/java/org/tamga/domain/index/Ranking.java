package org.tamga.domain.index;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/** The order that follows from scores, the highest first. */
public final class Ranking {

    /** What follows a tie. */
    public enum Method {
        /** 1, 2, 2, 3: the next rank, without a gap. */
        DENSE,
        /** 1, 2, 2, 4: as many ranks later as countries were tied ("standard competition"). */
        COMPETITION
    }

    private Ranking() {}

    /**
     * The rank of each key by its value; equal numbers (17.1 and 17.10 are) share a rank.
     *
     * @return rank 1 first, ties in the order of their keys
     */
    public static Map<String, Integer> rank(Map<String, BigDecimal> values, Method method) {
        var sorted = values.entrySet().stream()
                .sorted(Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Entry.comparingByKey()))
                .toList();
        var ranks = new LinkedHashMap<String, Integer>();
        var rank = 0;
        BigDecimal before = null;
        for (var entry : sorted) {
            if (before == null || entry.getValue().compareTo(before) != 0) {
                rank = method == Method.DENSE ? rank + 1 : ranks.size() + 1;
            }
            ranks.put(entry.getKey(), rank);
            before = entry.getValue();
        }
        return ranks;
    }
}
