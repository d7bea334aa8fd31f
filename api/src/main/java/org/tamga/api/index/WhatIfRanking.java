package org.tamga.api.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tamga.api.Meta.Warning;
import org.tamga.api.ProblemException;
import org.tamga.api.scoring.Choice;
import org.tamga.api.scoring.ComponentValueView;
import org.tamga.api.scoring.Figure;
import org.tamga.api.scoring.Group;
import org.tamga.api.scoring.MissingView;
import org.tamga.api.scoring.Readings;
import org.tamga.api.scoring.Refusal;
import org.tamga.api.scoring.Scoreboard;
import org.tamga.api.scoring.WeightView;
import org.tamga.api.scoring.WhatIfQuery;
import org.tamga.api.scoring.WhatIfView;
import org.tamga.api.source.CitationView;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.index.Ranking;
import org.tamga.domain.index.Tier;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Normalization;
import org.tamga.domain.scoring.WhatIf;

/** The ranking of one edition as it would be, beside the one that is. */
record WhatIfRanking(
        Scoreboard board,
        Readings readings,
        WhatIf.Request request,
        WhatIf.Result result,
        List<MissingView> missing,
        Map<String, BigDecimal> weights,
        Map<String, PublishedRank> published,
        List<Tier> tiers) {

    /** @param component to rank by; null for the overall score */
    static WhatIfRanking of(Scoreboard board, String component, WhatIfQuery query, Ranking.Method method, Group group) {
        var by = board.component("component", component);
        var weights = query.weights(board);
        var readings = board.read(board.from(by));
        var asked = asked(group, readings);
        var published = new TreeSet<>(asked);
        published.retainAll(readings.values().getOrDefault(by, Map.of()).keySet());
        var request = new WhatIf.Request(
                by,
                doubles(weights),
                query.normalization(),
                query.combination(),
                method,
                published,
                board.edition().decimals);
        if (request.combination() == Combination.GEOMETRIC && request.normalization() == Normalization.Z_SCORE) {
            throw ProblemException.parameter(
                    "normalize", "conflict", "z-score gives negative values, which have no geometric mean");
        }
        var result = Refusal.of(query.asked(), () -> WhatIf.of(board.tree(), readings.values(), request));
        return new WhatIfRanking(
                board,
                readings,
                request,
                result,
                missing(result, by, asked, published),
                weights,
                PublishedRank.preferred(board.edition()),
                by.equals(board.root()) ? Tier.of(board.edition().index, board.edition().edition) : List.of());
    }

    private static Map<String, Double> doubles(Map<String, BigDecimal> weights) {
        var doubles = new TreeMap<String, Double>();
        weights.forEach((component, weight) -> doubles.put(component, weight.doubleValue()));
        return doubles;
    }

    /** Countries that are named stay, so that it can be said what they lack; of a region only those in the edition. */
    private static TreeSet<String> asked(Group group, Readings readings) {
        var known = readings.claims().countries();
        var codes = new TreeSet<>(group.isWhole() ? known : group.codes());
        codes.removeIf(code -> !group.countries().contains(code) && !known.contains(code));
        return codes;
    }

    /** What is ranked has a published value too: without it there would be nothing to hold the answer against. */
    private static List<MissingView> missing(
            WhatIf.Result result, String component, TreeSet<String> asked, TreeSet<String> published) {
        var missing = new TreeMap<String, List<String>>();
        asked.stream()
                .filter(country -> !published.contains(country))
                .forEach(country -> missing.put(country, List.of(component)));
        result.missing().forEach(row -> missing.put(row.country(), row.components()));
        return MissingView.of(missing);
    }

    List<String> countries() {
        return result.rows().stream().map(WhatIf.Row::country).toList();
    }

    List<RankedView> items(Map<String, String> names) {
        return result.rows().stream()
                .map(row -> item(row, names.get(row.country())))
                .toList();
    }

    WhatIfView question() {
        return new WhatIfView(
                request.component(),
                Choice.word(request.method()),
                request.combination() == null ? null : Choice.word(request.combination()),
                Choice.word(request.normalization()),
                WeightView.of(board, request.component(), weights),
                missing);
    }

    List<Warning> warnings(Group group) {
        var warnings = new ArrayList<Warning>();
        warnings.add(new Warning(
                "what_if",
                "These scores and ranks answer the question of what_if; no source publishes them. The values and the"
                        + " official ranks beside them are those of the edition."));
        warnings.addAll(MissingView.warnings(missing));
        warnings.addAll(group.warnings(countries()));
        return warnings;
    }

    private RankedView item(WhatIf.Row row, String name) {
        var printed = published.get(row.country());
        return new RankedView(
                row.rank(),
                row.country(),
                name,
                row.officialScore(),
                tiers.stream()
                        .filter(tier -> tier.holds(row.officialScore()))
                        .findFirst()
                        .map(tier -> tier.code)
                        .orElse(null),
                printed == null ? null : printed.rank,
                printed == null ? null : printed.tier,
                null,
                row.score(),
                row.officialRank(),
                Figure.exact(row.change()),
                row.contributions().isEmpty() ? null : ComponentValueView.rounded(row.contributions()),
                cited(row.country(), printed));
    }

    private List<CitationView> cited(String country, PublishedRank printed) {
        var codes = Stream.concat(Stream.of(request.component()), board.children(request.component()).stream());
        return Stream.concat(
                        readings.citations(codes.toList(), List.of(country)).stream(),
                        Stream.ofNullable(printed).map(p -> new CitationView(p.source, p.locator)))
                .distinct()
                .toList();
    }
}
