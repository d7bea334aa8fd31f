package org.tamga.importer.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tamga.importer.Check;
import org.tamga.importer.Nearest;
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

    /** Takes one component of the store, of an edition that a dataset may add to. */
    public void addStored(Row component) {
        if (editions.containsKey(component.key("index", "edition"))) {
            add(component);
        } else {
            maxima.put(component.key("index", "edition", "component"), new BigDecimal(component.get("max")));
        }
    }

    /** The highest value that a component can have, or null if it is not among those read. */
    public BigDecimal maximum(String index, String edition, String component) {
        return maxima.get(index + '\u001f' + edition + '\u001f' + component + '\u001f');
    }

    /** Each edition needs one root, no circle, and parents whose scale follows from their children's. */
    public void check(Check.Report report) {
        editions.values().forEach(nodes -> {
            if (isTree(nodes, report)) {
                nodes.values().forEach(node -> scale(node, nodes, report));
            }
        });
    }

    private static boolean isTree(Map<String, Row> nodes, Check.Report report) {
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
        var lost = nodes.values().stream()
                .filter(node -> node.get("parent") != null && !nodes.containsKey(node.get("parent")))
                .toList();
        lost.forEach(node -> report.problem(
                node,
                "parent",
                "reference",
                "is no component of this edition"
                        + Nearest.to(node.get("parent"), nodes.keySet())
                                .map(name -> "; did you mean " + name + "?")
                                .orElse("")));
        return !roots.isEmpty() && noCircle(nodes, report) && roots.size() == 1 && lost.isEmpty();
    }

    /** Says each circle once, at the first of its components. */
    private static boolean noCircle(Map<String, Row> nodes, Check.Report report) {
        var done = new HashSet<String>();
        var circles = 0;
        for (var node : nodes.values()) {
            var path = new LinkedHashSet<String>();
            var at = node;
            while (at != null && !done.contains(at.get("component")) && path.add(at.get("component"))) {
                at = nodes.get(at.get("parent"));
            }
            if (at != null && path.contains(at.get("component"))) {
                circles++;
                var circle =
                        new ArrayList<>(path).subList(new ArrayList<>(path).indexOf(at.get("component")), path.size());
                report.problem(
                        at, "parent", "tree", "leads in a circle: " + String.join(", ", circle) + ", " + circle.get(0));
            }
            done.addAll(path);
        }
        return circles == 0;
    }

    /** Weights with decimals are printed rounded, so the sum may be off by half a unit of each weight's last digit. */
    private static void scale(Row node, Map<String, Row> nodes, Check.Report report) {
        var children = nodes.values().stream()
                .filter(child -> node.get("component").equals(child.get("parent")))
                .toList();
        var aggregation = node.get("aggregation");
        if (aggregation == null) {
            return;
        }
        if (children.isEmpty()) {
            report.problem(node, "aggregation", "tree", "has no children to aggregate");
            return;
        }
        var weightless =
                children.stream().filter(child -> child.get("weight") == null).toList();
        weightless.forEach(child ->
                report.problem(child, "weight", "tree", "is needed, since the parent is a weighted " + aggregation));
        if (!weightless.isEmpty()) {
            return;
        }
        var total = total(children, child -> decimal(child, "weight").multiply(decimal(child, "max")));
        var slack = total(children, child -> lastDigit(decimal(child, "weight")).multiply(decimal(child, "max")))
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
                    "is not the weighted " + aggregation + " of the children's maxima, "
                            + total.stripTrailingZeros().toPlainString());
        }
    }

    private static BigDecimal lastDigit(BigDecimal weight) {
        return weight.scale() > 0 ? weight.ulp() : BigDecimal.ZERO;
    }

    private static BigDecimal total(List<Row> rows, Function<Row, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Row row, String column) {
        return new BigDecimal(row.get(column));
    }
}
