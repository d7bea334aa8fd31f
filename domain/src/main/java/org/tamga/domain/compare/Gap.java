package org.tamga.domain.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Tree;

/**
 * The gap between a country and a reference (the leader, the mean or the median of a group), and its parts.
 *
 * @param total the country's value minus that of the reference: below 0 is behind; null if either has none
 * @param parts the points of the total that each component explains; empty unless the total is a weighted sum or mean
 * @param residual total minus the sum of the parts: 0 where both totals follow from the components (a mean, which has
 *     34 digits, leaves some at the 30th); null with the total
 */
public record Gap(BigDecimal total, Map<String, BigDecimal> parts, BigDecimal residual) {

    /**
     * The gap of a component between a country and a reference.
     *
     * @param country values by component
     * @param reference values by component; a component that either side lacks has no part and falls to the residual
     */
    public static Gap between(
            Tree tree, String component, Map<String, BigDecimal> country, Map<String, BigDecimal> reference) {
        var parts = parts(tree, component, country, reference);
        var total = difference(component, country, reference);
        var residual = total == null
                ? null
                : total.subtract(Aggregation.total(parts.values().stream().toList()));
        return new Gap(total, parts, residual);
    }

    private static Map<String, BigDecimal> parts(
            Tree tree, String component, Map<String, BigDecimal> country, Map<String, BigDecimal> reference) {
        var parts = new LinkedHashMap<String, BigDecimal>();
        var weights = tree.weights(component);
        var aggregation = tree.node(component).aggregation();
        if (weights.isEmpty() || aggregation == Aggregation.GEOMETRIC) {
            return parts;
        }
        var scale = aggregation == Aggregation.SUM ? BigDecimal.ONE : Aggregation.total(weights.get());
        var weight = weights.get().iterator();
        for (var child : tree.children(component)) {
            var points = weight.next();
            var difference = difference(child.code(), country, reference);
            if (difference != null) {
                parts.put(child.code(), scaled(points.multiply(difference), scale));
            }
        }
        return parts;
    }

    /** Not even a division by 1 is exact in 34 digits. */
    private static BigDecimal scaled(BigDecimal points, BigDecimal scale) {
        return scale.compareTo(BigDecimal.ONE) == 0 ? points : points.divide(scale, MathContext.DECIMAL128);
    }

    private static BigDecimal difference(
            String component, Map<String, BigDecimal> country, Map<String, BigDecimal> reference) {
        var own = country.get(component);
        var other = reference.get(component);
        return own == null || other == null ? null : own.subtract(other);
    }
}
