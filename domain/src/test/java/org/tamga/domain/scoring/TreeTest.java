package org.tamga.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tamga.domain.scoring.Example.node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tamga.domain.scoring.Tree.Node;

class TreeTest {

    private final Tree tree = Example.tree();

    private static String refused(Node... nodes) {
        return assertThrows(IllegalArgumentException.class, () -> new Tree(List.of(nodes)))
                .getMessage();
    }

    private static Node root() {
        return node("t", null, "1", null, Aggregation.SUM, 1);
    }

    @Test
    void childrenComeByPositionWhateverTheOrderOfTheList() {
        assertEquals("total", tree.root().code());
        assertEquals(
                List.of("a1", "a2"), tree.children("a").stream().map(Node::code).toList());
        assertEquals(List.of(), tree.children("b"));
    }

    @Test
    void whatIsBelowIsBelowAtAnyDepthAndNothingIsBelowItself() {
        assertTrue(tree.below("a2", "total"));
        assertFalse(tree.below("a2", "b"));
        assertFalse(tree.below("a", "a"));
    }

    @Test
    void whatIsNoTreeIsRefusedWithTheReason() {
        assertEquals("A tree has one root, this one has 0", refused());
        assertEquals("A tree has one root, this one has 2", refused(root(), node("u", null, "1", null, null, 1)));
        assertEquals("Component t is there twice", refused(root(), root()));
        assertEquals(
                "Component c has an unknown parent, nowhere", refused(root(), node("c", "nowhere", "1", "1", null, 1)));
        assertEquals(
                "Component c is among its own ancestors",
                refused(root(), node("c", "d", "1", "1", null, 1), node("d", "c", "1", "1", null, 1)));
        assertEquals("The maximum of c is not positive", refused(root(), node("c", "t", "0", "1", null, 1)));
        assertEquals("The weight of c is negative", refused(root(), node("c", "t", "1", "-1", null, 1)));
    }

    @Test
    void elevenLevelsAreTooDeep() {
        var nodes = new ArrayList<Node>();
        nodes.add(node("n0", null, "1", null, Aggregation.SUM, 1));
        for (var i = 1; i < 10; i++) {
            nodes.add(node("n" + i, "n" + (i - 1), "1", "1", Aggregation.SUM, 1));
        }
        assertEquals(10, new Tree(nodes).nodes().size());
        nodes.add(node("n10", "n9", "1", "1", null, 1));
        assertEquals("Component n10 is deeper than 10 levels", refused(nodes.toArray(Node[]::new)));
    }

    @Test
    void weightsAreUnknownIfOneIsButOneEachIfNoneIsStated() {
        assertEquals(Optional.of(List.of(new BigDecimal("30"), new BigDecimal("20"))), tree.weights("a"));
        assertEquals(Optional.empty(), tree.weights("b"));
        var some = new Tree(List.of(root(), node("c", "t", "1", "1", null, 1), node("d", "t", "1", null, null, 2)));
        assertEquals(Optional.empty(), some.weights("t"));
        var none = new Tree(List.of(root(), node("c", "t", "1", null, null, 1), node("d", "t", "1", null, null, 2)));
        assertEquals(Optional.of(List.of(BigDecimal.ONE, BigDecimal.ONE)), none.weights("t"));
        var zero = new Tree(List.of(root(), node("c", "t", "1", "0", null, 1), node("d", "t", "1", "0", null, 2)));
        assertEquals(Optional.empty(), zero.weights("t"));
        var noRule = new Tree(List.of(node("t", null, "1", null, null, 1), node("c", "t", "1", "1", null, 1)));
        assertEquals(Optional.empty(), noRule.weights("t"));
    }
}
