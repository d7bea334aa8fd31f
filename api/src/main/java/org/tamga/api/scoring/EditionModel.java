package org.tamga.api.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Indices;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.index.Score;
import org.tamga.domain.index.Tier;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.Tree;

/**
 * One edition with its tree of components and all its numbers, as the rules of the domain need them. It is immutable, as
 * the release is.
 *
 * @param components the root first
 * @param tiers the highest first; none if the edition has no classes
 * @param scores the values of all sources
 * @param printed the ranks and tiers of all sources, in the order of countries and sources
 * @param published of these by country that of the most preferred source
 */
public record EditionModel(
        Edition edition,
        List<Component> components,
        Tree tree,
        List<Tier> tiers,
        CitedScores scores,
        List<PublishedRank> printed,
        Map<String, PublishedRank> published) {

    /** Reads an edition from the database, in two queries. */
    public static EditionModel read(Indices indices, Edition edition) {
        var components = indices.components(edition);
        var printed = PublishedRank.of(edition);
        return new EditionModel(
                edition,
                components,
                new Tree(components.stream().map(EditionModel::node).toList()),
                indices.tiers(edition),
                new CitedScores(Score.claims(edition)),
                printed,
                PublishedRank.preferred(printed, edition.preference()));
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

    /** The scores of these components alone. */
    public CitedScores scores(Collection<String> codes) {
        return new CitedScores(scores.claims().only(codes));
    }

    /** The number of its scores and printed ranks. */
    int weight() {
        return scores.claims().size() + printed.size();
    }

    /** The class in which a value lies; null if it lies in none, or the component is not the overall score. */
    public String tier(String component, BigDecimal value) {
        return !component.equals(root())
                ? null
                : tiers.stream()
                        .filter(tier -> tier.holds(value))
                        .findFirst()
                        .map(tier -> tier.code)
                        .orElse(null);
    }

    /** The ranking method of the publisher, or dense ranking if it does not rank. */
    public Ranking.Method method() {
        return edition.method().orElse(Ranking.Method.DENSE);
    }
}
