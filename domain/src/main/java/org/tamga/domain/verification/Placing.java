package org.tamga.domain.verification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tamga.domain.ranking.Ranking;

/** Whether printed ranks and tiers follow from the totals by the edition's rules. */
public final class Placing {

    /** The rank or the tier that a source prints; null for what it does not print. */
    public record Printed(String country, String source, Integer rank, String tier) {}

    /** A tier: the totals from min (included) to max (not included, null for the top). */
    public record Band(String tier, BigDecimal min, BigDecimal max) {

        /** Whether a total belongs to this tier. */
        public boolean holds(BigDecimal total) {
            return total.compareTo(min) >= 0 && (max == null || total.compareTo(max) < 0);
        }
    }

    /**
     * The verdict on one printed rank or tier.
     *
     * @param source null if no source prints one
     * @param total what the place follows from; null if unknown
     * @param published null if no source prints one
     * @param computed null if there is no total or no rule
     */
    public record Check<T>(String country, String source, Verdict verdict, BigDecimal total, T published, T computed) {}

    private Placing() {}

    /**
     * The check of each printed rank against the rank of the totals, and one for each total without a printed rank.
     *
     * @param method the rule of the edition; null if it has none
     */
    public static List<Check<Integer>> ranks(
            Map<String, BigDecimal> totals, Collection<Printed> printed, Ranking.Method method) {
        Map<String, Integer> ranks = method == null ? Map.of() : Ranking.rank(totals, method);
        return checks(totals, printed, Printed::rank, ranks::get);
    }

    /** The check of each printed tier against the band of the total, and one for each total without a printed tier. */
    public static List<Check<String>> tiers(
            Map<String, BigDecimal> totals, Collection<Printed> printed, List<Band> bands) {
        return checks(
                totals,
                printed,
                Printed::tier,
                country -> tier(totals.get(country), bands).orElse(null));
    }

    /** The tier of a total; empty if it is unknown or no band holds it. */
    public static Optional<String> tier(BigDecimal total, List<Band> bands) {
        return bands.stream()
                .filter(band -> total != null && band.holds(total))
                .map(Band::tier)
                .findFirst();
    }

    private static <T> List<Check<T>> checks(
            Map<String, BigDecimal> totals,
            Collection<Printed> printed,
            Function<Printed, T> place,
            Function<String, T> rule) {
        var stated = printed.stream().filter(row -> place.apply(row) != null).toList();
        var unstated = new TreeSet<>(totals.keySet());
        stated.forEach(row -> unstated.remove(row.country));
        return Stream.concat(
                        stated.stream()
                                .map(row -> check(
                                        row.country,
                                        row.source,
                                        totals.get(row.country),
                                        place.apply(row),
                                        rule.apply(row.country))),
                        unstated.stream()
                                .map(country -> check(country, null, totals.get(country), null, rule.apply(country))))
                .toList();
    }

    private static <T> Check<T> check(String country, String source, BigDecimal total, T published, T computed) {
        var verdict = published == null
                ? Verdict.NOT_PUBLISHED
                : computed == null
                        ? Verdict.NOT_COMPUTABLE
                        : published.equals(computed) ? Verdict.MATCH : Verdict.MISMATCH;
        return new Check<>(country, source, verdict, total, published, computed);
    }
}
