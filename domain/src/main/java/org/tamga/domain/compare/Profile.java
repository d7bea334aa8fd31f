package org.tamga.domain.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tamga.domain.statistics.Statistics;

/**
 * The values of a country, or of a reference made of a group, by component. Values come by component and country.
 */
public final class Profile {

    private Profile() {}

    /** The values of one country. */
    public static Map<String, BigDecimal> of(Map<String, Map<String, BigDecimal>> values, String country) {
        return of(values, List.of(country), only -> only.get(0));
    }

    /**
     * The mean of each component over the countries of a group that have it, to 34 digits; where all have all, the mean
     * of a weighted sum is the weighted sum of the means.
     */
    public static Map<String, BigDecimal> mean(Map<String, Map<String, BigDecimal>> values, Collection<String> group) {
        return of(values, group, Statistics::mean);
    }

    /** The median of each component over the countries of a group that have it; that of a sum is no sum of medians. */
    public static Map<String, BigDecimal> median(
            Map<String, Map<String, BigDecimal>> values, Collection<String> group) {
        return of(
                values,
                group,
                numbers -> Statistics.quantile(numbers.stream().sorted().toList(), new BigDecimal("0.5")));
    }

    /** The country of a group with the highest value of a component, of equals the first by code. */
    public static Optional<String> leader(
            Map<String, Map<String, BigDecimal>> values, String component, Collection<String> group) {
        var column = values.getOrDefault(component, Map.of());
        return group.stream()
                .filter(column::containsKey)
                .min(Comparator.<String, BigDecimal>comparing(column::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Map<String, BigDecimal> of(
            Map<String, Map<String, BigDecimal>> values,
            Collection<String> group,
            Function<List<BigDecimal>, BigDecimal> summary) {
        var profile = new TreeMap<String, BigDecimal>();
        values.forEach((component, column) -> {
            var numbers =
                    group.stream().filter(column::containsKey).map(column::get).toList();
            if (!numbers.isEmpty()) {
                profile.put(component, summary.apply(numbers));
            }
        });
        return profile;
    }
}
