package org.tamga.api.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tamga.api.Known;
import org.tamga.api.Meta.Warning;
import org.tamga.api.source.CitationView;
import org.tamga.domain.country.Country;
import org.tamga.domain.country.CountryName;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.index.Ranking;
import org.tamga.domain.index.Score;
import org.tamga.domain.index.Tier;

/** The ranking of one edition as one request asks for it. */
record EditionRanking(
        Edition edition,
        Map<String, Score> scores,
        Map<String, Integer> ranks,
        List<Tier> tiers,
        Map<String, PublishedRank> published,
        boolean official) {

    private static final List<String> METHODS = List.of("dense", "competition");

    /** The countries to rank among each other; all of them, if nothing narrows them. */
    record Group(List<String> countries, List<String> organizations, List<String> regions, LocalDate day) {

        boolean isWhole() {
            return countries.isEmpty() && organizations.isEmpty() && regions.isEmpty();
        }

        Map<String, Score> of(Map<String, Score> all) {
            if (isWhole()) {
                return all;
            }
            var codes = new LinkedHashSet<>(Country.codes(countries, regions, organizations, day));
            var some = new LinkedHashMap<>(all);
            some.keySet().retainAll(codes);
            return some;
        }
    }

    /**
     * Ranks by a component, or by the overall score if it is null.
     *
     * @param method dense or competition, or null for the publisher's
     */
    static EditionRanking of(Edition edition, String component, String method, Group group) {
        var tree = Component.of(edition.index, edition.edition);
        var by = component == null ? tree.get(0) : find(tree, component);
        Known.choices("method", method == null ? List.of() : List.of(method), METHODS);
        var official = "none".equals(edition.rankMethod) ? "dense" : edition.rankMethod;
        var chosen = method == null ? official : method;
        var scores = group.of(Score.preferred(edition.index, edition.edition, by.code));
        var values = new LinkedHashMap<String, BigDecimal>();
        scores.forEach((country, score) -> values.put(country, score.value));
        return new EditionRanking(
                edition,
                scores,
                Ranking.rank(values, Ranking.Method.valueOf(chosen.toUpperCase(Locale.ROOT))),
                by.parent == null ? Tier.of(edition.index, edition.edition) : List.of(),
                PublishedRank.preferred(edition),
                by.parent == null && group.isWhole() && chosen.equals(official));
    }

    private static Component find(List<Component> tree, String component) {
        return tree.stream()
                .filter(node -> node.code.equalsIgnoreCase(component))
                .findFirst()
                .orElseThrow(() -> Known.unknown(
                        "component",
                        component,
                        tree.stream().map(node -> node.code).toList()));
    }

    List<RankedView> items(String language) {
        var names = CountryName.in(language, ranks.keySet());
        return ranks.entrySet().stream()
                .map(entry -> item(scores.get(entry.getKey()), entry.getValue(), names.get(entry.getKey())))
                .toList();
    }

    List<Warning> warnings() {
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

    private RankedView item(Score score, int rank, CountryName name) {
        var printed = published.get(score.country);
        return new RankedView(
                rank,
                score.country,
                name == null ? null : name.name,
                score.value,
                tiers.stream()
                        .filter(tier -> tier.holds(score.value))
                        .findFirst()
                        .map(tier -> tier.code)
                        .orElse(null),
                printed == null ? null : printed.rank,
                printed == null ? null : printed.tier,
                official ? verdict(rank, printed) : null,
                Stream.concat(
                                Stream.of(new CitationView(score.source, score.locator)),
                                Stream.ofNullable(printed).map(p -> new CitationView(p.source, p.locator)))
                        .distinct()
                        .toList());
    }

    private static String verdict(int rank, PublishedRank printed) {
        if (printed == null || printed.rank == null) {
            return "not_published";
        }
        return printed.rank == rank ? "match" : "mismatch";
    }
}
