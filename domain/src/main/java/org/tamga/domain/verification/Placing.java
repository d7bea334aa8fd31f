package org.tamga.domain.verification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tamga.domain.index.Tier;
import org.tamga.domain.ranking.Ranking;

/** Whether printed ranks and tiers follow from the totals by the edition's rules. */
public final class Placing {

    /** The rank or the tier that a source prints; null for what it does not print. */
    public record Printed(String country, String source, Integer rank, String tier) {}

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

    /** The check of each printed tier against that of the total, and one for each total without a printed tier. */
    public static List<Check<String>> tiers(
            Map<String, BigDecimal> totals, Collection<Printed> printed, List<Tier> tiers) {
        return checks(
                totals,
                printed,
                Printed::tier,
                country -> tier(totals.get(country), tiers).orElse(null));
    }

    private static Optional<String> tier(BigDecimal total, List<Tier> tiers) {
        return tiers.stream()
                .filter(tier -> total != null && tier.holds(total))
                .map(tier -> tier.code)
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
