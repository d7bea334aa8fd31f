package org.tamga.api.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamga.api.compare.ComparisonView.ComparedComponentView;
import org.tamga.api.compare.ComparisonView.ComparedCountryView;
import org.tamga.api.compare.ComparisonView.ComparedValueView;
import org.tamga.api.compare.ComparisonView.GapView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.ComponentValueView;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.compare.Gap;
import org.tamga.domain.compare.Profile;

/**
 * Countries compared with each other and with a group.
 *
 * @param values by component and country
 * @param members the countries of the group that have a value
 * @param mean by component, to six decimals, as the answer shows it
 * @param median by component, exactly
 */
record Comparison(
        EditionModel model,
        String component,
        CitedScores scores,
        Map<String, Map<String, BigDecimal>> values,
        List<String> countries,
        TreeSet<String> members,
        Map<String, BigDecimal> mean,
        Map<String, BigDecimal> median) {

    static Comparison of(EditionModel model, String component, List<String> countries, CountryGroup group) {
        var scores = model.scores(model.from(component));
        var values = scores.values();
        var members = new TreeSet<String>();
        group.within(values).values().forEach(column -> members.addAll(column.keySet()));
        return new Comparison(
                model,
                component,
                scores,
                values,
                countries,
                members,
                rounded(Profile.mean(values, members)),
                Profile.median(values, members));
    }

    private static Map<String, BigDecimal> rounded(Map<String, BigDecimal> profile) {
        var rounded = new TreeMap<>(profile);
        rounded.replaceAll((component, value) -> Decimals.of(value));
        return rounded;
    }

    ComparisonView view(CountryGroup group, Map<String, String> names) {
        return new ComparisonView(
                model.edition().index,
                model.edition().edition,
                component,
                countries.stream()
                        .map(country -> new ComparedCountryView(country, names.get(country)))
                        .toList(),
                members.size(),
                model.from(component).stream().map(this::row).toList(),
                countries.stream().flatMap(country -> gaps(country).stream()).toList(),
                Meta.of(group.day(), warnings(group)),
                scores.citations(model.from(component), countries));
    }

    private ComparedComponentView row(String code) {
        var column = values.getOrDefault(code, Map.of());
        var leader = Profile.leader(values, code, members).orElse(null);
        var best = leader == null ? null : column.get(leader);
        return new ComparedComponentView(
                code,
                model.name(code),
                model.tree().node(code).parent(),
                model.max(code),
                leader,
                best,
                mean.get(code),
                Decimals.exact(median.get(code)),
                countries.stream()
                        .filter(column::containsKey)
                        .map(country -> value(country, column.get(country), best, mean.get(code), median.get(code)))
                        .toList());
    }

    private static ComparedValueView value(
            String country, BigDecimal value, BigDecimal best, BigDecimal mean, BigDecimal median) {
        return new ComparedValueView(
                country, value, distance(value, best), distance(value, mean), distance(value, median));
    }

    private static BigDecimal distance(BigDecimal value, BigDecimal reference) {
        return reference == null ? null : Decimals.exact(value.subtract(reference));
    }

    private List<GapView> gaps(String country) {
        var gaps = new ArrayList<GapView>();
        var own = Profile.of(values, country);
        Profile.leader(values, component, members)
                .ifPresent(leader -> gaps.addAll(gap(country, own, "leader", leader, Profile.of(values, leader))));
        gaps.addAll(gap(country, own, "mean", null, mean));
        gaps.addAll(gap(country, own, "median", null, median));
        return gaps;
    }

    /** Empty if the country or the reference has no value. */
    private List<GapView> gap(
            String country,
            Map<String, BigDecimal> own,
            String reference,
            String leader,
            Map<String, BigDecimal> profile) {
        var gap = Gap.between(model.tree(), component, own, profile);
        return gap.total() == null
                ? List.of()
                : List.of(new GapView(
                        country,
                        reference,
                        leader,
                        Decimals.exact(gap.total()),
                        ComponentValueView.exact(gap.parts()),
                        Decimals.exact(gap.residual())));
    }

    private List<Warning> warnings(CountryGroup group) {
        var warnings = new ArrayList<>(group.warnings(members));
        var known = scores.claims().countries();
        var absent = countries.stream().filter(code -> !known.contains(code)).toList();
        if (!absent.isEmpty()) {
            warnings.add(new Warning("no_scores", "These countries have no score here: " + String.join(", ", absent)));
        }
        return warnings;
    }
}
