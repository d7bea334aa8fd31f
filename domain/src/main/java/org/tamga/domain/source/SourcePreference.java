package org.tamga.domain.source;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which source is preferred if several give a value.
 *
 * @param sources the ids of the preferred sources, the most preferred first; any other follows in the order of ids
 */
public record SourcePreference(List<String> sources) {

    /** The preference that a column holds: ids separated by ';'. */
    public static SourcePreference of(String column) {
        return new SourcePreference(List.of(column.split(";")));
    }

    /** Sorts claims by their source, the most preferred first. */
    public <T> Comparator<T> by(Function<T, String> source) {
        return Comparator.<T>comparingInt(said -> place(source.apply(said))).thenComparing(source);
    }

    private int place(String source) {
        return sources.contains(source) ? sources.indexOf(source) : sources.size();
    }

    /**
     * The order of {@link #by} in HQL: the condition that one source is preferred to another.
     *
     * @param column the path of the column that holds the preference
     */
    public static String before(String source, String other, String column) {
        return "(%1$s < %2$s or %1$s = %2$s and %3$s < %4$s)"
                .formatted(placeHql(source, column), placeHql(other, column), source, other);
    }

    private static String placeHql(String source, String column) {
        return "coalesce(nullif(locate(concat(';', %s, ';'), concat(';', %s, ';')), 0), 10000)"
                .formatted(source, column);
    }
}
