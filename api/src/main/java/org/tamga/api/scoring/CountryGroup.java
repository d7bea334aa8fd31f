package org.tamga.api.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.country.Country;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;

/**
 * The group of countries of an answer; all countries if no filter is given.
 *
 * @param day the day of the memberships; null if no organization is named
 */
public record CountryGroup(List<String> countries, List<String> organizations, List<String> regions, LocalDate day) {

    /** Whether it has every country. */
    public boolean isEveryCountry() {
        return countries.isEmpty() && organizations.isEmpty() && regions.isEmpty();
    }

    /** The codes of the countries of a group that has not every country. */
    public Set<String> codes() {
        if (!organizations.isEmpty()) {
            return new TreeSet<>(Country.codes(countries, regions, organizations, day, Certainty.CERTAIN));
        }
        return CurrentRelease.model()
                .countries()
                .all()
                .filter(country -> countries.isEmpty() || countries.contains(country.code))
                .filter(country -> regions.isEmpty() || country.isIn(regions))
                .map(country -> country.code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entries of the countries of this group, in their order. */
    public <T> Map<String, T> of(Map<String, T> all) {
        if (isEveryCountry()) {
            return all;
        }
        var selected = new LinkedHashMap<>(all);
        selected.keySet().retainAll(codes());
        return selected;
    }

    /** The values of this group, by component and country. */
    public <T> Map<String, Map<String, T>> within(Map<String, Map<String, T>> all) {
        if (isEveryCountry()) {
            return all;
        }
        var codes = codes();
        var selected = new TreeMap<String, Map<String, T>>();
        all.forEach((component, column) -> {
            var values = new TreeMap<>(column);
            values.keySet().retainAll(codes);
            selected.put(component, values);
        });
        return selected;
    }

    /** Warns of countries of which it is only possible that they are members. */
    public List<Warning> leftOut() {
        return day == null
                ? List.of()
                : Warning.leftOut(members(Certainty.POSSIBLE), members(Certainty.CERTAIN), "memberships");
    }

    private long members(Certainty certainty) {
        if (!organizations.isEmpty()) {
            return Country.codes(countries, regions, organizations, day, certainty)
                    .size();
        }
        var codes = codes();
        return Membership.full(organizations, day, certainty).stream()
                .filter(member -> codes.contains(member.country()))
                .count();
    }

    /** Warns of an empty group, and of countries that are named but have no score. */
    public List<Warning> warnings(Collection<String> scored) {
        var warnings = new ArrayList<Warning>();
        var absent = countries.stream().filter(code -> !scored.contains(code)).toList();
        if (!absent.isEmpty()) {
            warnings.add(new Warning(
                    "no_scores", "These countries have no score that the answer needs: " + String.join(", ", absent)));
        }
        warnings.addAll(leftOut());
        if (scored.isEmpty()) {
            warnings.add(new Warning("empty_group", "No country of the group has the scores that the answer needs."));
        }
        return warnings;
    }
}
