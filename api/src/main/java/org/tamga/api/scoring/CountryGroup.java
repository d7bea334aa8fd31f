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
import org.tamga.api.page.Meta.Warning;
import org.tamga.domain.country.Country;

/**
 * The countries that an answer is about; all of them, if no filter is given.
 *
 * @param day on which members of organizations are meant; null if none is named
 */
public record CountryGroup(List<String> countries, List<String> organizations, List<String> regions, LocalDate day) {

    /** Whether it is all countries. */
    public boolean isWhole() {
        return countries.isEmpty() && organizations.isEmpty() && regions.isEmpty();
    }

    /** The codes of the countries of a group that is not whole. */
    public Set<String> codes() {
        return new TreeSet<>(Country.codes(countries, regions, organizations, day));
    }

    /** What belongs to the countries of this group, in the order in which it comes. */
    public <T> Map<String, T> of(Map<String, T> all) {
        if (isWhole()) {
            return all;
        }
        var some = new LinkedHashMap<>(all);
        some.keySet().retainAll(codes());
        return some;
    }

    /** The values of this group, by component and country. */
    public <T> Map<String, Map<String, T>> within(Map<String, Map<String, T>> values) {
        if (isWhole()) {
            return values;
        }
        var codes = codes();
        var some = new TreeMap<String, Map<String, T>>();
        values.forEach((component, column) -> {
            var kept = new TreeMap<>(column);
            kept.keySet().retainAll(codes);
            some.put(component, kept);
        });
        return some;
    }

    /** Warns of an empty group, and of countries that are named but have no score. */
    public List<Warning> warnings(Collection<String> scored) {
        var warnings = new ArrayList<Warning>();
        var absent = countries.stream().filter(code -> !scored.contains(code)).toList();
        if (!absent.isEmpty()) {
            warnings.add(new Warning(
                    "no_scores", "These countries have no score that the answer needs: " + String.join(", ", absent)));
        }
        if (scored.isEmpty()) {
            warnings.add(new Warning("empty_group", "No country of the group has the scores that the answer needs."));
        }
        return warnings;
    }
}
