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
}
