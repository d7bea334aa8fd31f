package org.tamga.api.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.index.Score;
import org.tamga.domain.index.Tier;
import org.tamga.domain.ranking.Ranking;

/** The official ranking of one edition for one request. */
public record EditionRanking(
        Edition edition,
        Map<String, Score> scores,
        Map<String, BigDecimal> ranks,
        List<Tier> tiers,
        Map<String, PublishedRank> published,
        boolean official) {

    /** Ranks by a component. */
    public static EditionRanking of(EditionModel model, String by, Ranking.Method method, CountryGroup group) {
        var edition = model.edition();
        var scores = group.of(Score.preferred(edition.index, edition.edition, by));
        var values = new LinkedHashMap<String, BigDecimal>();
        scores.forEach((country, score) -> values.put(country, score.value));
        var overall = by.equals(model.root());
        return new EditionRanking(
                edition,
                scores,
                Ranking.ranks(values, method),
                overall ? Tier.of(edition.index, edition.edition) : List.of(),
                PublishedRank.preferred(edition),
                overall && group.isEveryCountry() && method == model.method());
    }

    public Set<String> countries() {
        return ranks.keySet();
    }

    public List<RankedView> items(Map<String, String> names) {
        return ranks.entrySet().stream()
                .map(entry -> item(scores.get(entry.getKey()), entry.getValue(), names.get(entry.getKey())))
                .toList();
    }

    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (!official) {
            warnings.add(
                    new Warning(
                            "not_comparable",
                            "These ranks are of another group, component or method than the published ones, so there is no verdict."));
        } else if (published.values().stream().allMatch(rank -> rank.rank == null)) {
            warnings.add(new Warning(
                    "not_published", "No source that was read prints the ranks of this edition: these are computed."));
        }
        return warnings;
    }

    private RankedView item(Score score, BigDecimal rank, String name) {
        var printed = published.get(score.country);
        return new RankedView(
                rank,
                score.country,
                name,
                score.value,
                tiers.stream()
                        .filter(tier -> tier.holds(score.value))
                        .findFirst()
                        .map(tier -> tier.code)
                        .orElse(null),
                printed == null ? null : printed.rank,
                printed == null ? null : printed.tier,
                official ? verdict(rank, printed) : null,
                null,
                null,
                null,
                null,
                Stream.concat(
                                Stream.of(new CitationView(score.source, score.locator)),
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
