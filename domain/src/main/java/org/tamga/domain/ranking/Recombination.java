package org.tamga.domain.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Decimals;
import org.tamga.domain.scoring.Tree;

/** Recomputes components from their children, as far down as the weights have changed. */
final class Recombination {

    /** By country: the score on the scale of the component, and the contribution of each child. */
    record Combined(Map<String, Double> scores, Map<String, Map<String, BigDecimal>> contributions) {}

    private final Tree tree;
    private final Map<String, Map<String, BigDecimal>> published;
    private final Reweighting weights;
    private final Map<String, Set<String>> missing = new TreeMap<>();

    Recombination(Tree tree, Map<String, Map<String, BigDecimal>> published, Reweighting weights) {
        this.tree = tree;
        this.published = published;
        this.weights = weights;
    }

    /** The countries that could not be combined so far, and the components that they lack. */
    Map<String, Set<String>> missing() {
        return missing;
    }

    Map<String, BigDecimal> published(String component) {
        return published.getOrDefault(component, Map.of());
    }

    /** The countries with any value of a component or below it. */
    Set<String> countries(String component) {
        var countries = new TreeSet<>(published(component).keySet());
        tree.children(component).forEach(child -> countries.addAll(countries(child.code())));
        return countries;
    }

    /** The score of each country that has all the values needed; the others are noted as missing. */
    Combined combine(String component, Combination rule, Normalization normalization) {
        var shares = weights.shares(component);
        var columns = columns(component, shares);
        var countries = complete(component, columns);
        var fractions = new ArrayList<double[]>();
        columns.forEach((code, column) -> fractions.add(normalization.of(fractions(code, column, countries))));
        // Children with share 0 have no column, so that their values may be missing.
        var used = Arrays.stream(shares).filter(share -> share > 0).toArray();
        var max = tree.node(component).max().doubleValue();
        var combined = new Combined(new TreeMap<>(), new TreeMap<>());
        for (var i = 0; i < countries.size(); i++) {
            var at = i;
            var row = fractions.stream().mapToDouble(column -> column[at]).toArray();
            var contributions = rule.contributions(used, row);
            combined.scores.put(countries.get(i), max * rule.score(used, row));
            combined.contributions.put(
                    countries.get(i), named(columns.keySet(), contributions, rule.inPoints() ? max : 1));
        }
        return combined;
    }

    private Map<String, Map<String, Double>> columns(String component, double[] shares) {
        var columns = new LinkedHashMap<String, Map<String, Double>>();
        var children = tree.children(component);
        for (var i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                columns.put(children.get(i).code(), values(children.get(i)));
            }
        }
        return columns;
    }

    /**
     * The values of a component under the requested weights: the published values if these weights do not affect it.
     */
    private Map<String, Double> values(Tree.Node node) {
        if (weights.touches(node.code())) {
            return combine(node.code(), Combination.of(node.aggregation()), Normalization.NONE).scores;
        }
        var known = new TreeMap<String, Double>();
        published(node.code()).forEach((country, value) -> known.put(country, value.doubleValue()));
        return known;
    }

    private List<String> complete(String component, Map<String, Map<String, Double>> columns) {
        var complete = new ArrayList<String>();
        for (var country : countries(component)) {
            var lacking = columns.keySet().stream()
                    .filter(code -> !columns.get(code).containsKey(country))
                    .toList();
            lacking.stream()
                    .filter(code -> !noted(country, code))
                    .forEach(code -> missing.computeIfAbsent(country, none -> new TreeSet<>())
                            .add(code));
            if (lacking.isEmpty()) {
                complete.add(country);
            }
        }
        return complete;
    }

    /** A recomputed child has already noted what its countries lack. */
    private boolean noted(String country, String child) {
        return weights.touches(child) && countries(child).contains(country);
    }

    private double[] fractions(String code, Map<String, Double> column, List<String> countries) {
        var max = tree.node(code).max().doubleValue();
        return countries.stream()
                .mapToDouble(country -> column.get(country) / max)
                .toArray();
    }

    private static Map<String, BigDecimal> named(Set<String> codes, double[] numbers, double factor) {
        var named = new LinkedHashMap<String, BigDecimal>();
        var i = 0;
        for (var code : codes) {
            named.put(code, Decimals.computed(numbers[i++] * factor));
        }
        return named;
    }
}
