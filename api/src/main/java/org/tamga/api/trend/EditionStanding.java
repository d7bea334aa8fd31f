package org.tamga.api.trend;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.tamga.api.citation.CitationView;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.trend.TrendView.PointView;
import org.tamga.domain.index.Comparability.Measure;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Scale;
import org.tamga.domain.scoring.SourceValues.Claim;

/** The scores and ranks of all countries in one component of one edition. */
record EditionStanding(
        Measure measure,
        CitedScores scores,
        Map<String, BigDecimal> values,
        Map<String, Integer> ranks,
        Map<String, PublishedRank> published) {

    static EditionStanding of(EditionModel model, Component component) {
        var values = model.scores().values().getOrDefault(component.code, Map.of());
        return new EditionStanding(
                new Measure(model.edition(), component, !model.tiers().isEmpty()),
                model.scores(),
                values,
                Ranking.rank(values, model.method()),
                component.parent == null ? model.published() : Map.of());
    }

    /** The preferred claim for a country that has a value. */
    Claim claim(String country) {
        return scores.claims().preferred(measure.component().code, country).orElseThrow();
    }

    /** The sources of the value and of the printed rank. */
    Stream<CitationView> citations(String country) {
        return Stream.concat(
                Stream.of(CitedScores.citation(claim(country))),
                Stream.ofNullable(published.get(country))
                        .map(printed -> new CitationView(printed.source, printed.locator)));
    }

    Edition edition() {
        return measure.edition();
    }

    PointView point(String country) {
        var component = measure.component();
        var value = values.get(country);
        var percentile = Scale.percentile(value, values.values());
        return new PointView(
                edition().edition,
                component.code,
                value,
                component.max,
                Decimals.of(Scale.hundred(value, component.max)),
                ranks.get(country),
                published.containsKey(country) ? published.get(country).rank : null,
                percentile.isPresent() ? Decimals.of(percentile.getAsDouble()) : null,
                values.size(),
                claim(country).source());
    }
}
