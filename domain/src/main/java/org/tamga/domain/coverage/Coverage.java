package org.tamga.domain.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The coverage of one table, country, organization or index.
 *
 * @param dates how many dates are known, to any precision
 * @param datesToTheDay how many of them are known to the day
 * @param citations how many citations the rows have, in total
 * @param primaryCitations how many of them name a primary source
 */
public record Coverage(String key, long rows, long dates, long datesToTheDay, long citations, long primaryCitations) {

    private static final int DAY = "2019-05-03".length();
    private static final int DECIMALS = 4;

    /**
     * Rows that count alike.
     *
     * @param keys to which they belong
     * @param sources the ids that each of them cites
     * @param dates for each date that each of them has, the length of its text: 4, 7 or 10
     */
    public record Rows(List<String> keys, List<String> sources, List<Integer> dates, long count) {}

    /**
     * Sums rows by key; rows of several keys count for each of them.
     *
     * @param primary the ids of the primary sources
     * @return in the order of the keys
     */
    public static List<Coverage> of(Collection<Rows> all, Set<String> primary) {
        var sums = new TreeMap<String, Coverage>();
        for (var rows : all) {
            for (var key : rows.keys()) {
                sums.merge(key, of(key, rows, primary), Coverage::plus);
            }
        }
        return new ArrayList<>(sums.values());
    }

    private static Coverage of(String key, Rows rows, Set<String> primary) {
        return new Coverage(
                key,
                rows.count(),
                rows.count() * rows.dates().size(),
                rows.count()
                        * rows.dates().stream().filter(length -> length == DAY).count(),
                rows.count() * rows.sources().size(),
                rows.count() * rows.sources().stream().filter(primary::contains).count());
    }

    private Coverage plus(Coverage other) {
        return new Coverage(
                key,
                rows + other.rows,
                dates + other.dates,
                datesToTheDay + other.datesToTheDay,
                citations + other.citations,
                primaryCitations + other.primaryCitations);
    }

    /** The share of the dates that are known to the day, from 0 to 1, or null if there is no date. */
    public BigDecimal dayShare() {
        return share(datesToTheDay, dates);
    }

    /** The share of the citations that name a primary source, from 0 to 1, or null if there is no citation. */
    public BigDecimal primaryShare() {
        return share(primaryCitations, citations);
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** How often each key occurs. */
    public static Map<String, Long> count(Collection<String> keys) {
        var counts = new TreeMap<String, Long>();
        keys.forEach(key -> counts.merge(key, 1L, Long::sum));
        return counts;
    }
}
