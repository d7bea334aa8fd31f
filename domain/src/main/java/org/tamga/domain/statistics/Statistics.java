package org.tamga.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tamga.domain.scoring.Aggregation;

/**
 * The statistics of a group of values, by key (a country).
 *
 * @param mean to 34 digits
 * @param lowerQuartile as the median and the upper quartile by linear interpolation, R's type 7 (Hyndman and Fan, The
 *     American Statistician 50, 1996, 361-365)
 * @param deviation the sample standard deviation (n - 1), to 34 digits; null for a single value
 * @param lowest the keys that have the minimum, in order
 * @param highest the keys that have the maximum, in order
 */
public record Statistics(
        int count,
        BigDecimal mean,
        BigDecimal median,
        BigDecimal lowerQuartile,
        BigDecimal upperQuartile,
        BigDecimal deviation,
        BigDecimal min,
        List<String> lowest,
        BigDecimal max,
        List<String> highest) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** The statistics of all values; empty if there is none. */
    public static Optional<Statistics> of(Map<String, BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var sorted = values.values().stream().sorted().toList();
        var min = sorted.get(0);
        var max = sorted.get(sorted.size() - 1);
        return Optional.of(new Statistics(
                sorted.size(),
                mean(sorted),
                quantile(sorted, new BigDecimal("0.5")),
                quantile(sorted, new BigDecimal("0.25")),
                quantile(sorted, new BigDecimal("0.75")),
                deviation(sorted),
                min,
                keys(values, min),
                max,
                keys(values, max)));
    }

    /**
     * The statistics of each group, in the order of their names.
     *
     * @param group the group of a key; null for a key that belongs to none
     */
    public static Map<String, Statistics> byGroup(Map<String, BigDecimal> values, Function<String, String> group) {
        var groups = new TreeMap<String, Map<String, BigDecimal>>();
        values.forEach((key, value) -> {
            var name = group.apply(key);
            if (name != null) {
                groups.computeIfAbsent(name, none -> new TreeMap<>()).put(key, value);
            }
        });
        var statistics = new TreeMap<String, Statistics>();
        groups.forEach((name, members) -> statistics.put(name, of(members).orElseThrow()));
        return statistics;
    }

    private static List<String> keys(Map<String, BigDecimal> values, BigDecimal value) {
        return values.keySet().stream()
                .filter(key -> values.get(key).compareTo(value) == 0)
                .sorted()
                .toList();
    }

    public static BigDecimal mean(List<BigDecimal> values) {
        return Aggregation.total(values).divide(BigDecimal.valueOf(values.size()), DIGITS);
    }

    /** The value at (n - 1) × probability of the sorted values, between two of them in proportion; exact. */
    public static BigDecimal quantile(List<BigDecimal> sorted, BigDecimal probability) {
        var position = probability.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        var below = position.intValue();
        var low = sorted.get(below);
        var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(position.subtract(BigDecimal.valueOf(below))));
    }

    private static BigDecimal deviation(List<BigDecimal> values) {
        if (values.size() < 2) {
            return null;
        }
        var mean = mean(values);
        var squares =
                values.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(BigDecimal.valueOf(values.size() - 1L), DIGITS).sqrt(DIGITS);
    }
}
