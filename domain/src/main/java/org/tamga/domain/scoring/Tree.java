package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The components of one edition: the root is the overall score, its children the pillars, theirs the indicators. */
public final class Tree {

    /** The deepest tree that is read; no index known has more than five levels. */
    public static final int MAX_DEPTH = 10;

    /**
     * A component.
     *
     * @param parent null for the root
     * @param max the highest value that it can take, above 0
     * @param weight its weight among the children of its parent; null if unknown
     * @param aggregation how its value follows from its children; null for a leaf, or if unknown
     * @param position its place among the children of its parent
     */
    public record Node(
            String code, String parent, BigDecimal max, BigDecimal weight, Aggregation aggregation, int position) {

        Node weighing(BigDecimal other) {
            return new Node(code, parent, max, other, aggregation, position);
        }
    }

    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> children;
    private final Node root;

    /**
     * The tree of these components, in any order.
     *
     * @throws IllegalArgumentException if they are no tree: no root or two, a code twice, an unknown parent, a circle,
     *     more than ten levels, a maximum that is not positive or a
     *     negative weight
     */
    public Tree(List<Node> components) {
        nodes = new LinkedHashMap<>();
        components.stream()
                .sorted(Comparator.comparingInt(Node::position).thenComparing(Node::code))
                .forEach(this::add);
        var roots = nodes.values().stream().filter(node -> node.parent == null).toList();
        require(roots.size() == 1, "A tree has one root, this one has " + roots.size());
        root = roots.get(0);
        children = nodes.values().stream()
                .filter(node -> node.parent != null)
                .collect(Collectors.groupingBy(Node::parent));
        nodes.values().forEach(this::checkPath);
    }

    private void add(Node node) {
        require(node.max.signum() > 0, "The maximum of " + node.code + " is not positive");
        require(node.weight == null || node.weight.signum() >= 0, "The weight of " + node.code + " is negative");
        require(nodes.put(node.code, node) == null, "Component " + node.code + " is there twice");
    }

    private void checkPath(Node node) {
        var seen = new HashSet<String>();
        for (var at = node; at.parent != null; at = nodes.get(at.parent)) {
            require(seen.add(at.code), "Component " + node.code + " is among its own ancestors");
            require(nodes.containsKey(at.parent), "Component " + at.code + " has an unknown parent, " + at.parent);
        }
        require(seen.size() < MAX_DEPTH, "Component " + node.code + " is deeper than " + MAX_DEPTH + " levels");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The overall score. */
    public Node root() {
        return root;
    }

    /** The components, by position; children may come before their parents. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** @throws IllegalArgumentException if there is no such component */
    public Node node(String code) {
        require(nodes.containsKey(code), "There is no component " + code);
        return nodes.get(code);
    }

    /** The children of a component, by position; none for a leaf. */
    public List<Node> children(String code) {
        return children.getOrDefault(node(code).code, List.of());
    }

    /** Whether a component is below another one; none is below itself. */
    public boolean below(String code, String ancestor) {
        for (var at = node(code); at.parent != null; at = nodes.get(at.parent)) {
            if (at.parent.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The weights of the children of a component, in the same order.
     *
     * @return all 1 if the component has an aggregation and none of its children a weight; empty if any is unknown, if
     *     all are 0, or if there is no aggregation or no child
     */
    public Optional<List<BigDecimal>> weights(String code) {
        var weights = children(code).stream().map(Node::weight).toList();
        if (node(code).aggregation == null || weights.isEmpty()) {
            return Optional.empty();
        }
        if (weights.stream().allMatch(Objects::isNull)) {
            return Optional.of(weights.stream().map(none -> BigDecimal.ONE).toList());
        }
        var known =
                weights.stream().noneMatch(Objects::isNull) && weights.stream().anyMatch(weight -> weight.signum() > 0);
        return known ? Optional.of(weights) : Optional.empty();
    }

    /**
     * The share of each child, 0 to 1, that makes a country with the maximum everywhere reach the maximum: weight ×
     * maximum for sums and means, the weight alone for a geometric mean, over the total of these.
     *
     * @throws IllegalArgumentException if the weights are unknown
     */
    public double[] shares(String component) {
        var weights = weights(component)
                .orElseThrow(() -> new IllegalArgumentException(
                        "How " + component + " follows from its components, or their weights, is unknown"));
        var children = children(component);
        var shares = new double[children.size()];
        var total = 0.0;
        for (var i = 0; i < shares.length; i++) {
            var max = node(component).aggregation == Aggregation.GEOMETRIC
                    ? 1
                    : children.get(i).max().doubleValue();
            shares[i] = weights.get(i).doubleValue() * max;
            total += shares[i];
        }
        for (var i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /** The same tree with other weights; those of components that are not named stay. */
    public Tree weighing(Map<String, BigDecimal> weights) {
        return new Tree(nodes.values().stream()
                .map(node -> node.weighing(weights.getOrDefault(node.code, node.weight)))
                .toList());
    }
}
