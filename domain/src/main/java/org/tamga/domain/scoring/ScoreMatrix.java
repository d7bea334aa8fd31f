package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The children of one component as a table of numbers, for simulation and statistics.
 *
 * @param countries those that have a value for every child, in the order of their codes
 * @param components the children, by position
 * @param fractions country by country, each value as a fraction of the maximum of its component
 * @param shares the official share of each component in the parent, sum 1; empty if unknown
 * @param max the maximum of the parent
 * @param combination how the parent follows from the children
 * @param missing the countries left out, and the children that they lack
 */
public record ScoreMatrix(
        List<String> countries,
        List<String> components,
        double[] fractions,
        double[] shares,
        double max,
        Combination combination,
        Map<String, List<String>> missing) {

    /**
     * The table of the children of a component.
     *
     * @param values the published values, by component and country
     * @throws IllegalArgumentException if there is no such component, or it has no children
     */
    public static ScoreMatrix of(Tree tree, Map<String, Map<String, BigDecimal>> values, String component) {
        var children = tree.children(component);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("Component " + component + " has no components of its own");
        }
        var codes = children.stream().map(Tree.Node::code).toList();
        var missing = missing(codes, values);
        var countries = missing.keySet().stream()
                .filter(country -> missing.get(country).isEmpty())
                .toList();
        var fractions = countries.stream()
                .flatMapToDouble(country -> children.stream()
                        .mapToDouble(
                                child -> values.get(child.code()).get(country).doubleValue()
                                        / child.max().doubleValue()))
                .toArray();
        missing.values().removeIf(List::isEmpty);
        var node = tree.node(component);
        var shares = tree.weights(component).isPresent() ? tree.shares(component) : new double[0];
        var combination = Combination.of(node.aggregation());
        return new ScoreMatrix(countries, codes, fractions, shares, node.max().doubleValue(), combination, missing);
    }

    private static Map<String, List<String>> missing(List<String> codes, Map<String, Map<String, BigDecimal>> values) {
        var countries = new TreeSet<String>();
        codes.forEach(
                code -> countries.addAll(values.getOrDefault(code, Map.of()).keySet()));
        var missing = new TreeMap<String, List<String>>();
        countries.forEach(country -> missing.put(
                country,
                codes.stream()
                        .filter(code -> !values.getOrDefault(code, Map.of()).containsKey(country))
                        .toList()));
        return missing;
    }

    /** The fractions of one component, country by country. */
    public double[] column(int component) {
        var column = new double[countries.size()];
        for (var i = 0; i < column.length; i++) {
            column[i] = fractions[i * components.size() + component];
        }
        return column;
    }

    /** Whether the official weights are known. */
    public boolean weighed() {
        return shares.length > 0;
    }
}
