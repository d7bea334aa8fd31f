package org.tamga.api.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.ComponentValueView;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.InvalidArgument;
import org.tamga.api.scoring.MissingView;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.ranking.Normalization;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.ranking.WhatIf;
import org.tamga.domain.scoring.Combination;

/** A hypothetical ranking of one edition, beside the official one. */
public record WhatIfRanking(
        EditionModel model,
        CitedScores scores,
        WhatIf.Request request,
        WhatIf.Result result,
        List<MissingView> missing,
        Map<String, BigDecimal> weights) {

    /** Ranks by a component. */
    public static WhatIfRanking of(
            EditionModel model, String by, WhatIfOptions options, Ranking.Method method, CountryGroup group) {
        var weights = options.weights(model);
        var scores = model.scores(model.from(by));
        var requested = requested(group, scores);
        var published = new TreeSet<>(requested);
        published.retainAll(scores.values().getOrDefault(by, Map.of()).keySet());
        var request = new WhatIf.Request(
                by,
                doubles(weights),
                options.normalization(),
                options.combination(),
                method,
                published,
                model.edition().decimals);
        if (request.combination() == Combination.GEOMETRIC && request.normalization() == Normalization.Z_SCORE) {
            throw ProblemException.parameter(
                    "normalize", "conflict", "z-score gives negative values, which have no geometric mean");
        }
        var result =
                InvalidArgument.of(options.firstParameter(), () -> WhatIf.of(model.tree(), scores.values(), request));
        return new WhatIfRanking(model, scores, request, result, missing(result, by, requested, published), weights);
    }

    private static Map<String, Double> doubles(Map<String, BigDecimal> weights) {
        var doubles = new TreeMap<String, Double>();
        weights.forEach((component, weight) -> doubles.put(component, weight.doubleValue()));
        return doubles;
    }

    /**
     * Countries named by the request stay even without scores, so that the answer can report what they lack. Of a
     * region, only the countries of the edition stay.
     */
    private static TreeSet<String> requested(CountryGroup group, CitedScores scores) {
        var known = scores.claims().countries();
        var codes = new TreeSet<>(group.isEveryCountry() ? known : group.codes());
        codes.removeIf(code -> !group.countries().contains(code) && !known.contains(code));
        return codes;
    }

    /** Only countries with a published value are ranked: without one there is nothing to compare the result with. */
    private static List<MissingView> missing(
            WhatIf.Result result, String component, TreeSet<String> requested, TreeSet<String> published) {
        var missing = new TreeMap<String, List<String>>();
        requested.stream()
                .filter(country -> !published.contains(country))
                .forEach(country -> missing.put(country, List.of(component)));
        result.missing().forEach(row -> missing.put(row.country(), row.components()));
        return MissingView.of(missing);
    }

    public List<String> countries() {
        return result.rows().stream().map(WhatIf.Row::country).toList();
    }

    public List<RankedView> items(Map<String, String> names) {
        return result.rows().stream()
                .map(row -> item(row, names.get(row.country())))
                .toList();
    }

    public WhatIfView question() {
        return new WhatIfView(
                request.component(),
                EnumParameter.word(request.method()),
                request.combination() == null ? null : EnumParameter.word(request.combination()),
                EnumParameter.word(request.normalization()),
                WeightView.of(model, request.component(), weights),
                missing);
    }

    public List<Warning> warnings(CountryGroup group) {
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
        var printed = model.published().get(row.country());
        return new RankedView(
                row.rank(),
                row.country(),
                name,
                row.officialScore(),
                model.tier(request.component(), row.officialScore()),
                printed == null ? null : printed.rank,
                printed == null ? null : printed.tier,
                null,
                row.score(),
                row.officialRank(),
                Decimals.exact(row.change()),
                row.contributions().isEmpty() ? null : ComponentValueView.rounded(row.contributions()),
                cited(row.country(), printed));
    }

    private List<CitationView> cited(String country, PublishedRank printed) {
        var codes = Stream.concat(Stream.of(request.component()), model.children(request.component()).stream());
        return Stream.concat(
                        scores.citations(codes.toList(), List.of(country)).stream(),
                        Stream.ofNullable(printed).map(p -> new CitationView(p.source, p.locator)))
                .distinct()
                .toList();
    }
}
