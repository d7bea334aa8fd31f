package org.tamga.importer.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.importer.Check;
import org.tamga.importer.Row;

/** The components of the editions that are being read, and whether they make a tree whose weights fit its scales. */
public final class IndexTree {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<String, Map<String, Row>> editions = new LinkedHashMap<>();
    private final Map<String, BigDecimal> maxima = new HashMap<>();

    /** Takes one component. */
    public void add(Row component) {
        editions.computeIfAbsent(component.key("index", "edition"), none -> new LinkedHashMap<>())
                .put(component.get("component"), component);
        maxima.put(component.key("index", "edition", "component"), new BigDecimal(component.get("max")));
    }

    /** The highest value that a component can have, or null if it is not among those read. */
    public BigDecimal maximum(String index, String edition, String component) {
        return maxima.get(index + '\u001f' + edition + '\u001f' + component + '\u001f');
    }

    /** Each edition needs one root, no cycle, and parents whose scale follows from their children's. */
    public void check(Check.Report report) {
        for (var nodes : editions.values()) {
            var roots = nodes.values().stream()
                    .filter(node -> node.get("parent") == null)
                    .toList();
            if (roots.isEmpty()) {
                var first = nodes.values().iterator().next();
                report.problem(first, "parent", "tree", "the edition has no root: one component must have no parent");
            }
            roots.stream()
                    .skip(1)
                    .forEach(root -> report.problem(
                            root,
                            "parent",
                            "tree",
                            "is a second root beside " + roots.get(0).get("component")));
            nodes.values().forEach(node -> parent(node, nodes, report));
            nodes.values().forEach(node -> scale(node, nodes, report));
        }
    }

    private static void parent(Row node, Map<String, Row> nodes, Check.Report report) {
        var seen = new HashSet<String>();
        for (var at = node; at != null && at.get("parent") != null; at = nodes.get(at.get("parent"))) {
            if (!nodes.containsKey(at.get("parent"))) {
                if (at == node) {
                    report.problem(node, "parent", "reference", "is no component of this edition");
                }
                return;
            }
            if (!seen.add(at.get("component"))) {
                report.problem(node, "parent", "tree", "leads back to the component itself");
                return;
            }
        }
    }

    /** Weights are printed rounded, so the sum may be off by half a unit of each weight's last digit. */
    private static void scale(Row node, Map<String, Row> nodes, Check.Report report) {
        var children = nodes.values().stream()
                .filter(child -> node.get("component").equals(child.get("parent")))
                .toList();
        var aggregation = node.get("aggregation");
        if (aggregation == null || children.isEmpty()) {
            if (aggregation != null) {
                report.problem(node, "aggregation", "tree", "has no children to aggregate");
            }
            return;
        }
        for (var child : children) {
            if (child.get("weight") == null) {
                report.problem(child, "weight", "tree", "is needed, since the parent is a weighted " + aggregation);
                return;
            }
        }
        var total = total(children, child -> decimal(child, "weight").multiply(decimal(child, "max")));
        var slack = total(children, child -> decimal(child, "weight").ulp().multiply(decimal(child, "max")))
                .divide(TWO, MathContext.DECIMAL64);
        if (!aggregation.equals("sum")) {
            var weights = total(children, child -> decimal(child, "weight"));
            if (weights.signum() == 0) {
                report.problem(node, "aggregation", "tree", "the weights of its children are all zero");
                return;
            }
            total = total.divide(weights, MathContext.DECIMAL64);
            slack = slack.divide(weights, MathContext.DECIMAL64).multiply(TWO);
        }
        var max = decimal(node, "max");
        if (total.subtract(max).abs().compareTo(slack) > 0) {
            report.problem(
                    node,
                    "max",
                    "tree",
                    "the weighted " + aggregation + " of the children's maxima is "
                            + total.stripTrailingZeros().toPlainString());
        }
    }

    private static BigDecimal total(List<Row> rows, java.util.function.Function<Row, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Row row, String column) {
        return new BigDecimal(row.get(column));
    }
}
