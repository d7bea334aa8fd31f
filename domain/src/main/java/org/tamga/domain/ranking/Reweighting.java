package org.tamga.domain.ranking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Tree;

/** Replaces some weights of a tree. */
final class Reweighting {

    private final Tree official;
    private final Tree tree;

    /**
     * The tree with these weights in place of the official ones.
     *
     * @param target the component that is scored
     * @throws IllegalArgumentException if a weight is negative or no number, its component unknown or not below the
     *     target, the weights of its siblings unknown, or all of them are 0
     */
    Reweighting(Tree official, String target, Map<String, Double> weights) {
        this.official = official;
        official.node(target);
        var replaced = new LinkedHashMap<String, BigDecimal>();
        weights.forEach((code, weight) -> {
            check(target, code, weight);
            official.children(official.node(code).parent())
                    .forEach(sibling -> replaced.putIfAbsent(sibling.code(), weight(sibling)));
        });
        weights.forEach((code, weight) -> replaced.put(code, BigDecimal.valueOf(weight)));
        tree = official.weighing(replaced);
        weights.keySet().forEach(code -> {
            var parent = official.node(code).parent();
            require(tree.weights(parent).isPresent(), "The weights of the components of " + parent + " are all zero");
        });
    }

    private void check(String target, String code, Double weight) {
        require(
                weight != null && Double.isFinite(weight) && weight >= 0,
                "The weight of " + code + " must be a number, 0 or more, not " + weight);
        require(official.below(code, target), "Component " + code + " is not below " + target);
        var parent = official.node(code).parent();
        require(
                official.weights(parent).isPresent(),
                "The official weights of the components of " + parent + " are unknown, so " + code
                        + " cannot be weighed against them");
    }

    /** Where none of the siblings has a weight, each has 1. */
    private static BigDecimal weight(Tree.Node node) {
        return node.weight() == null ? BigDecimal.ONE : node.weight();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether the children of a component, or any below them, have weights in other proportions than the official. */
    boolean touches(String component) {
        var before = official.weights(component);
        var after = tree.weights(component);
        return before.isPresent() && !proportional(before.get(), after.get())
                || official.children(component).stream().anyMatch(child -> touches(child.code()));
    }

    private static boolean proportional(List<BigDecimal> before, List<BigDecimal> after) {
        var totals = Aggregation.total(before).doubleValue()
                / Aggregation.total(after).doubleValue();
        for (var i = 0; i < before.size(); i++) {
            var official = before.get(i).doubleValue();
            if (Math.abs(after.get(i).doubleValue() * totals - official) > 1e-12 * official) {
                return false;
            }
        }
        return true;
    }

    /** The share of each child of a component in it under the new weights. */
    double[] shares(String component) {
        return tree.shares(component);
    }
}
