package org.tamga.domain.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamga.domain.ranking.Recombination.Combined;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Decimals;
import org.tamga.domain.scoring.Tree;

/**
 * The hypothetical ranking under other weights, another aggregation or another normalization.
 *
 * <p>Only what the request changes is recomputed. A component whose weights keep their proportions keeps its published
 * values, so that official weights, and any multiple of them, give the official scores to the digit, even where a
 * published total does not follow from its components. Normalization and combination apply to the children of the
 * target; below them the official aggregation stays.
 */
public final class WhatIf {

    /**
     * The request.
     *
     * @param component the component to rank by
     * @param weights replacements of official weights, by component at any depth below that one; 0 leaves it out
     * @param normalization over all countries with the values needed, whether in the group or not
     * @param combination null for the official one
     * @param group the countries to rank; null for all
     * @param decimals to which scores computed anew are rounded before they are ranked
     */
    public record Request(
            String component,
            Map<String, Double> weights,
            Normalization normalization,
            Combination combination,
            Ranking.Method method,
            Set<String> group,
            int decimals) {}

    /**
     * A country in the answer; what does not apply is null.
     *
     * @param score 0 to the maximum of the component (z-scores may leave it)
     * @param officialRank in the same group and by the same method, from the published values
     * @param change official rank minus rank: above 0 is a rise
     * @param contributions by component, see {@link Combination#contributions}; in points of the score, but shares of 1
     *     for the geometric mean; empty where a component is not published
     */
    public record Row(
            String country,
            BigDecimal score,
            BigDecimal rank,
            BigDecimal officialScore,
            BigDecimal officialRank,
            BigDecimal change,
            Map<String, BigDecimal> contributions) {}

    /** A country that cannot be ranked, and the components that it lacks, by code. */
    public record Missing(String country, List<String> components) {}

    /** The rows, rank 1 first, ties in the order of the countries' codes. */
    public record Result(List<Row> rows, List<Missing> missing) {}

    private final Request request;
    private final Tree tree;
    private final Reweighting weights;
    private final Combination official;
    private final Recombination recombination;

    private WhatIf(Tree tree, Map<String, Map<String, BigDecimal>> values, Request request) {
        this.request = request;
        this.tree = tree;
        weights = new Reweighting(tree, request.component, request.weights);
        official = Combination.of(tree.node(request.component).aggregation());
        recombination = new Recombination(tree, values, weights);
    }

    /**
     * The answer.
     *
     * @param values the published values, by component and country
     * @throws IllegalArgumentException if a weight is negative or no number, its component unknown or not below the
     *     ranked one, the weights of its siblings unknown, or all of them 0; if the ranked component is to be computed
     *     but its rule is unknown; or if z-scores, which can be negative, are requested in a geometric mean
     */
    public static Result of(Tree tree, Map<String, Map<String, BigDecimal>> values, Request request) {
        var whatIf = new WhatIf(tree, values, request);
        if (whatIf.combination() == Combination.GEOMETRIC && request.normalization == Normalization.Z_SCORE) {
            throw new IllegalArgumentException(
                    "A geometric mean needs values that cannot be negative, as z-scores can");
        }
        return whatIf.answer();
    }

    private Combination combination() {
        return request.combination == null ? official : request.combination;
    }

    private Result answer() {
        var published = recombination.published(request.component);
        var computed = asPublished() ? null : combine();
        var scores = grouped(computed == null ? published : rounded(computed.scores()));
        var contributions = computed == null ? officialContributions() : computed.contributions();
        return new Result(rows(scores, grouped(published), contributions), missing(scores.keySet()));
    }

    private boolean asPublished() {
        return request.normalization == Normalization.NONE
                && combination() == official
                && !weights.touches(request.component);
    }

    private Combined combine() {
        return recombination.combine(request.component, combination(), request.normalization);
    }

    private Map<String, Map<String, BigDecimal>> officialContributions() {
        return tree.weights(request.component).isPresent() ? combine().contributions() : Map.of();
    }

    private List<Row> rows(
            Map<String, BigDecimal> scores,
            Map<String, BigDecimal> official,
            Map<String, Map<String, BigDecimal>> contributions) {
        var officialRanks = Ranking.ranks(official, request.method);
        var rows = new ArrayList<Row>();
        Ranking.ranks(scores, request.method).forEach((country, rank) -> {
            var before = officialRanks.get(country);
            rows.add(new Row(
                    country,
                    scores.get(country),
                    rank,
                    official.get(country),
                    before,
                    before == null ? null : before.subtract(rank),
                    contributions.getOrDefault(country, Map.of())));
        });
        return rows;
    }

    /**
     * The requested countries without a score, each with the components that it lacks or, if these are unknown, the
     * component itself.
     */
    private List<Missing> missing(Set<String> scored) {
        var asked = request.group == null ? recombination.countries(request.component) : new TreeSet<>(request.group);
        asked.removeAll(scored);
        var lacking = asPublished() ? Map.<String, Set<String>>of() : recombination.missing();
        return asked.stream()
                .map(country ->
                        new Missing(country, List.copyOf(lacking.getOrDefault(country, Set.of(request.component)))))
                .toList();
    }

    private <T> Map<String, T> grouped(Map<String, T> byCountry) {
        var grouped = new TreeMap<>(byCountry);
        if (request.group != null) {
            grouped.keySet().retainAll(request.group);
        }
        return grouped;
    }

    private Map<String, BigDecimal> rounded(Map<String, Double> scores) {
        var rounded = new TreeMap<String, BigDecimal>();
        scores.forEach((country, score) -> rounded.put(country, Decimals.rounded(score, request.decimals)));
        return rounded;
    }
}
