package org.tamga.api.trend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.scoring.EditionModels;
import org.tamga.domain.index.Comparability;
import org.tamga.domain.index.Edition;

/**
 * The scores and ranks of countries over the editions of an index.
 *
 * @param editions all of them, oldest first
 * @param standings those that have the component
 */
record IndexTrend(List<Edition> editions, List<EditionStanding> standings) {

    /** @param component the root of each edition if it is null */
    static IndexTrend of(String index, String component) {
        var indices = CurrentRelease.model().indices();
        var editions = indices.editions(index);
        var standings = new ArrayList<EditionStanding>();
        var known = new LinkedHashSet<String>();
        for (var edition : editions) {
            var tree = indices.components(edition);
            tree.forEach(node -> known.add(node.code));
            tree.stream()
                    .filter(node -> component == null ? node.parent == null : node.code.equalsIgnoreCase(component))
                    .findFirst()
                    .ifPresent(node -> standings.add(EditionStanding.of(EditionModels.of(edition), node)));
        }
        if (component != null && standings.isEmpty()) {
            throw Lookups.unknown("component", component, known);
        }
        return new IndexTrend(editions, standings);
    }

    List<TrendView> items(List<String> countries, Map<String, String> names) {
        return countries.stream()
                .map(country -> {
                    var there = standings.stream()
                            .filter(standing -> standing.values().containsKey(country))
                            .toList();
                    return new TrendView(
                            country,
                            names.get(country),
                            there.stream()
                                    .map(standing -> standing.point(country))
                                    .toList(),
                            there.stream()
                                    .flatMap(standing -> standing.citations(country))
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    List<StepView> steps() {
        return IntStream.range(1, standings.size())
                .mapToObj(i -> step(standings.get(i - 1), standings.get(i)))
                .toList();
    }

    List<Warning> warnings(List<TrendView> items) {
        var warnings = new ArrayList<Warning>();
        steps().stream()
                .filter(step -> !step.comparable())
                .limit(10)
                .map(StepView::warning)
                .forEach(warnings::add);
        var absent = items.stream()
                .filter(item -> item.points().isEmpty())
                .map(TrendView::country)
                .toList();
        if (!absent.isEmpty()) {
            warnings.add(new Warning(
                    "no_scores", "No edition has a score of these countries: " + String.join(", ", absent)));
        }
        return warnings;
    }

    private StepView step(EditionStanding from, EditionStanding to) {
        return StepView.of(
                from.edition().edition,
                to.edition().edition,
                Comparability.obstacles(editions, from.measure(), to.measure()));
    }
}
