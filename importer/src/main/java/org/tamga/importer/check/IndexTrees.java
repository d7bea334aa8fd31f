package org.tamga.importer.check;

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
import org.tamga.domain.scoring.Tree;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.FileRow;
import org.tamga.importer.table.Row;

/** Checks that the components of each edition make a tree whose weights fit its scales, and that no score is too high. */
final class IndexTrees {

    static final String COMPONENTS = "components";

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A component; one of the store has no place in a file. */
    private record Node(Row row, FileRow file) {

        String name() {
            return row.get("component");
        }

        String parent() {
            return row.get("parent");
        }

        BigDecimal decimal(String column) {
            return row.decimal(column);
        }
    }

    private final Problems problems;
    private final Map<String, Map<String, Node>> editions = new LinkedHashMap<>();
    private final Map<String, BigDecimal> maxima = new HashMap<>();

    IndexTrees(Problems problems) {
        this.problems = problems;
    }

    /** Takes a component, or checks a score against the maximum of its component. */
    void check(FileRow row) {
        switch (row.row().table().name()) {
            case COMPONENTS -> {
                maxima.put(componentKey(row.row()), row.row().decimal("max"));
                add(new Node(row.row(), row));
            }
            case "scores" -> atMostTheMaximum(row);
            default -> {
                // The other tables have nothing to do with the trees.
            }
        }
    }

    /** Takes a component of the store, of an edition that a dataset may add to. */
    void addStored(Row component) {
        maxima.put(componentKey(component), component.decimal("max"));
        if (editions.containsKey(editionKey(component))) {
            add(new Node(component, null));
        }
    }

    private void add(Node node) {
        editions.computeIfAbsent(editionKey(node.row()), none -> new LinkedHashMap<>())
                .put(node.name(), node);
    }

    private static String editionKey(Row component) {
        return component.key("index", "edition");
    }

    private static String componentKey(Row row) {
        return row.key("index", "edition", "component");
    }

    private void atMostTheMaximum(FileRow score) {
        var value = score.row().decimal("value");
        var max = maxima.get(componentKey(score.row()));
        // One that is not above 0 is reported itself.
        if (max != null && max.signum() > 0 && value.compareTo(max) > 0) {
            var message = "is above " + max + ", the maximum of " + score.row().get("component");
            problems.add(score.problem("value", "range", message));
        }
    }

    /** Each edition needs one root, no circle, and parents whose scale follows from their children's. */
    void check() {
        editions.values().forEach(nodes -> {
            if (isTree(nodes)) {
                nodes.values().forEach(node -> scale(node, nodes));
            }
        });
    }

    private boolean isTree(Map<String, Node> nodes) {
        var roots =
                nodes.values().stream().filter(node -> node.parent() == null).toList();
        if (roots.isEmpty()) {
            var first = nodes.values().iterator().next();
            report(first, nodes, "parent", "tree", "the edition has no root: one component must have no parent");
        }
        roots.stream()
                .skip(1)
                .forEach(root -> report(
                        root,
                        nodes,
                        "parent",
                        "tree",
                        "is a second root beside " + roots.get(0).name()));
        var lost = nodes.values().stream()
                .filter(node -> node.parent() != null && !nodes.containsKey(node.parent()))
                .toList();
        lost.forEach(node -> report(
                node,
                nodes,
                "parent",
                "reference",
                "is not a component of this edition" + Nearest.hint(node.parent(), nodes.keySet())));
        return !roots.isEmpty() && noCircle(nodes) && roots.size() == 1 && lost.isEmpty() && notTooDeep(nodes);
    }

    private boolean notTooDeep(Map<String, Node> nodes) {
        var tooDeep = nodes.values().stream()
                .filter(node -> depth(node, nodes) == Tree.MAX_DEPTH + 1)
                .toList();
        tooDeep.forEach(node -> report(
                node,
                nodes,
                "parent",
                "tree",
                "is on level %d; a tree has at most %d".formatted(Tree.MAX_DEPTH + 1, Tree.MAX_DEPTH)));
        return tooDeep.isEmpty();
    }

    /** The level of a component; of one that is too deep, some level below the deepest. */
    private static int depth(Node node, Map<String, Node> nodes) {
        var depth = 1;
        for (var at = node; at.parent() != null && depth < Tree.MAX_DEPTH + 2; at = nodes.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    /** Reports each circle once, at the first of its components. */
    private boolean noCircle(Map<String, Node> nodes) {
        var done = new HashSet<String>();
        var circles = 0;
        for (var node : nodes.values()) {
            var path = new LinkedHashSet<String>();
            var at = node;
            while (at != null && !done.contains(at.name()) && path.add(at.name())) {
                at = nodes.get(at.parent());
            }
            if (at != null && path.contains(at.name())) {
                circles++;
                var names = new ArrayList<>(path);
                var circle = names.subList(names.indexOf(at.name()), names.size());
                var message = "leads in a circle: " + String.join(", ", circle) + ", " + circle.get(0);
                report(at, nodes, "parent", "tree", message);
            }
            done.addAll(path);
        }
        return circles == 0;
    }

    /** Weights with decimals are printed rounded, so the sum may be off by half a unit of each weight's last digit. */
    private void scale(Node node, Map<String, Node> nodes) {
        var children = nodes.values().stream()
                .filter(child -> node.name().equals(child.parent()))
                .toList();
        var aggregation = node.row().get("aggregation");
        if (aggregation == null) {
            return;
        }
        if (children.isEmpty()) {
            report(node, nodes, "aggregation", "tree", "has no children to aggregate");
            return;
        }
        var weightless = children.stream()
                .filter(child -> child.decimal("weight") == null)
                .toList();
        weightless.forEach(child ->
                report(child, nodes, "weight", "tree", "is needed, since the parent is a weighted " + aggregation));
        if (!weightless.isEmpty()) {
            return;
        }
        var total = total(children, child -> child.decimal("weight").multiply(child.decimal("max")));
        var slack = total(children, child -> lastDigit(child.decimal("weight")).multiply(child.decimal("max")))
                .divide(TWO, MathContext.DECIMAL64);
        if (!aggregation.equals("sum")) {
            var weights = total(children, child -> child.decimal("weight"));
            if (weights.signum() == 0) {
                report(node, nodes, "aggregation", "tree", "the weights of its children are all zero");
                return;
            }
            total = total.divide(weights, MathContext.DECIMAL64);
            slack = slack.divide(weights, MathContext.DECIMAL64).multiply(TWO);
        }
        if (total.subtract(node.decimal("max")).abs().compareTo(slack) > 0) {
            var message = "is not the weighted " + aggregation + " of the children's maxima, "
                    + total.stripTrailingZeros().toPlainString();
            report(node, nodes, "max", "tree", message);
        }
    }

    private static BigDecimal lastDigit(BigDecimal weight) {
        return weight.scale() > 0 ? weight.ulp() : BigDecimal.ZERO;
    }

    private static BigDecimal total(List<Node> nodes, Function<Node, BigDecimal> value) {
        return nodes.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A component of the store has no place in a file, so that the first one of a file stands for it. */
    private void report(Node node, Map<String, Node> nodes, String column, String rule, String message) {
        if (node.file() != null) {
            problems.add(node.file().problem(column, rule, message));
            return;
        }
        var first = nodes.values().stream()
                .filter(other -> other.file() != null)
                .findFirst()
                .orElseThrow();
        var text = "with this row, " + column + " of the component " + node.name() + " of the store is wrong: it "
                + message;
        problems.add(first.file().problem(null, rule, text));
    }
}
