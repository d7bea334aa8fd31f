package org.tamga.api.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Tier;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;

/** A group of countries for statistics. With organizations, a country may be in several groups. */
record StatisticsGroup(String key, String name, Set<String> countries) {

    /** The groups of these countries by one criterion; one group of all if it is null. */
    static List<StatisticsGroup> of(
            String way, EditionModel model, CitedScores scores, CountryGroup group, Set<String> countries) {
        return switch (way == null ? "all" : way) {
            case "region" -> byCountry(countries, country -> country.region);
            case "subregion" -> byCountry(countries, country -> country.subregion);
            case "organization" -> byOrganization(group, countries);
            case "tier" -> byTier(model, scores, countries);
            default -> List.of(new StatisticsGroup("all", null, countries));
        };
    }

    private static List<StatisticsGroup> byCountry(Collection<String> codes, Function<Country, String> region) {
        var groups = new TreeMap<String, Set<String>>();
        CurrentRelease.model()
                .countries()
                .all()
                .filter(country -> codes.contains(country.code) && region.apply(country) != null)
                .forEach(country -> groups.computeIfAbsent(region.apply(country), none -> new TreeSet<>())
                        .add(country.code));
        return groups.entrySet().stream()
                .map(entry -> new StatisticsGroup(entry.getKey(), null, entry.getValue()))
                .toList();
    }

    private static List<StatisticsGroup> byOrganization(CountryGroup group, Set<String> countries) {
        var members = new TreeMap<String, Set<String>>();
        Membership.full(group.organizations(), group.day(), Certainty.CERTAIN).stream()
                .filter(member -> countries.contains(member.country()))
                .forEach(member -> members.computeIfAbsent(member.organization(), none -> new TreeSet<>())
                        .add(member.country()));
        var known = CurrentRelease.model().organizations();
        return members.entrySet().stream()
                .map(entry -> new StatisticsGroup(
                        entry.getKey(), known.find(entry.getKey()).orElseThrow().name, entry.getValue()))
                .toList();
    }

    private static List<StatisticsGroup> byTier(EditionModel model, CitedScores scores, Set<String> countries) {
        var tiers = model.tiers();
        if (tiers.isEmpty()) {
            throw ProblemException.parameter("group_by", "conflict", "this edition has no tiers");
        }
        var groups = new LinkedHashMap<Tier, Set<String>>();
        tiers.forEach(tier -> groups.put(tier, new TreeSet<>()));
        var totals = scores.values().getOrDefault(model.root(), Map.<String, BigDecimal>of());
        countries.stream()
                .filter(totals::containsKey)
                .forEach(country -> tiers.stream()
                        .filter(tier -> tier.holds(totals.get(country)))
                        .findFirst()
                        .ifPresent(tier -> groups.get(tier).add(country)));
        return groups.entrySet().stream()
                .map(entry -> new StatisticsGroup(entry.getKey().code, entry.getKey().name, entry.getValue()))
                .toList();
    }
}
