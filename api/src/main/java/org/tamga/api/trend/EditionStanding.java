package org.tamga.api.trend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.trend.TrendView.PointView;
import org.tamga.domain.index.Comparability.Measure;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Score;
import org.tamga.domain.index.Tier;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.Scale;

/** The scores and ranks of all countries in one component of one edition. */
record EditionStanding(
        Measure measure, Map<String, Score> scores, Map<String, BigDecimal> values, Map<String, Integer> ranks) {

    static EditionStanding of(Edition edition, Component component) {
        var scores = Score.preferred(edition.index, edition.edition, component.code);
        var values = new LinkedHashMap<String, BigDecimal>();
        scores.forEach((country, score) -> values.put(country, score.value));
        return new EditionStanding(
                new Measure(
                        edition,
                        component,
                        !Tier.of(edition.index, edition.edition).isEmpty()),
                scores,
                values,
                Ranking.rank(values, edition.method().orElse(Ranking.Method.DENSE)));
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
                percentile.isPresent() ? Decimals.of(percentile.getAsDouble()) : null,
                values.size(),
                scores.get(country).source);
    }
}
