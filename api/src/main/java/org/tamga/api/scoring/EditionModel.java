package org.tamga.api.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Score;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Tree;

/**
 * One edition with its tree of components, as the rules of the domain need it.
 *
 * @param components the root first
 */
public record EditionModel(Edition edition, List<Component> components, Tree tree) {

    /** The model of an edition. */
    public static EditionModel of(Edition edition) {
        var components = Component.of(edition.index, edition.edition);
        return new EditionModel(
                edition,
                components,
                new Tree(components.stream().map(EditionModel::node).toList()));
    }

    private static Tree.Node node(Component component) {
        return new Tree.Node(
                component.code,
                component.parent,
                component.max,
                component.weight,
                Aggregation.of(component.aggregation),
                component.position);
    }

    /** The overall score. */
    public String root() {
        return tree.root().code();
    }

    /** The codes of all components, the root first. */
    public List<String> codes() {
        return components.stream().map(component -> component.code).toList();
    }

    /** A component and everything below it, parents first. */
    public List<String> from(String component) {
        var codes = new ArrayList<>(List.of(component));
        children(component).forEach(child -> codes.addAll(from(child)));
        return codes;
    }

    /** The parts of a component, by position. */
    public List<String> children(String component) {
        return tree.children(component).stream().map(Tree.Node::code).toList();
    }

    /** The name of a component. */
    public String name(String code) {
        return components.stream()
                .filter(component -> component.code.equals(code))
                .findFirst()
                .orElseThrow()
                .name;
    }

    /** The highest value of a component. */
    public BigDecimal max(String code) {
        return tree.node(code).max();
    }

    /** Reads the scores of these components. */
    public CitedScores read(Collection<String> codes) {
        return new CitedScores(Score.of(edition.index, edition.edition, codes), edition.preference());
    }

    /** The ranking method of the publisher, or dense ranking if it does not rank. */
    public Ranking.Method method() {
        return edition.method().orElse(Ranking.Method.DENSE);
    }
}
