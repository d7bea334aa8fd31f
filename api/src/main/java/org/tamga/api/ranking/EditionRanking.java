package org.tamga.api.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.ranking.Ranking;

/**
 * The official ranking of one edition for one request.
 *
 * @param ranks by country, rank 1 first
 * @param official whether the publisher ranks the same: all countries, by the overall score and by its method
 */
public record EditionRanking(EditionModel model, String by, Map<String, BigDecimal> ranks, boolean official) {

    /** Ranks by a component. */
    public static EditionRanking of(EditionModel model, String by, Ranking.Method method, CountryGroup group) {
        var values = group.of(model.scores().values().getOrDefault(by, Map.of()));
        return new EditionRanking(
                model,
                by,
                Ranking.ranks(values, method),
                by.equals(model.root()) && group.isEveryCountry() && method == model.method());
    }

    public Set<String> countries() {
        return ranks.keySet();
    }

    public List<RankedView> items(Map<String, String> names) {
        return ranks.keySet().stream()
                .map(country -> item(country, names.get(country)))
                .toList();
    }

    public List<Warning> warnings(CountryGroup group) {
        var warnings = new ArrayList<>(group.leftOut());
        if (!official) {
            warnings.add(
                    new Warning(
                            "not_comparable",
                            "These ranks are of another group, component or method than the published ones, so there is no verdict."));
        } else if (model.published().values().stream().allMatch(rank -> rank.rank == null)) {
            warnings.add(new Warning(
                    "not_published", "No source that was read prints the ranks of this edition: these are computed."));
        }
        return warnings;
    }

    /** The place of one of {@link #countries}. */
    RankedView item(String country, String name) {
        var printed = model.published().get(country);
        var rank = ranks.get(country);
        var score = model.scores().claims().preferred(by, country).orElseThrow();
        return new RankedView(
                rank,
                country,
                name,
                score.value(),
                model.tier(by, score.value()),
                printed == null ? null : printed.rank,
                printed == null ? null : printed.tier,
                official ? verdict(rank, printed) : null,
                null,
                null,
                null,
                null,
                Stream.concat(
                                Stream.of(CitedScores.citation(score)),
                                Stream.ofNullable(printed).map(p -> new CitationView(p.source, p.locator)))
                        .distinct()
                        .toList());
    }

    private static String verdict(BigDecimal rank, PublishedRank printed) {
        if (printed == null || printed.rank == null) {
            return "not_published";
        }
        return rank.compareTo(BigDecimal.valueOf(printed.rank)) == 0 ? "match" : "mismatch";
    }
}
