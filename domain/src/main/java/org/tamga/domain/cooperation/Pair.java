package org.tamga.domain.cooperation;

import java.util.Comparator;

/**
 * Two countries and how much they share; the definitions are in {@link Ties}.
 *
 * @param a comes before b in the alphabet: a pair has no direction
 * @param organizations how many organizations they share
 * @param instruments how many instruments they share
 */
public record Pair(String a, String b, int organizations, int instruments, double jaccard, double weight) {

    /** The closest first. */
    public static final Comparator<Pair> CLOSEST = Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    /** How many ties they share. */
    public int shared() {
        return organizations + instruments;
    }

    /** The other one of the two. */
    public String partner(String country) {
        return country.equals(a) ? b : a;
    }

    /** The graph looks up its edges by hash, for which the two codes are enough. */
    @Override
    public int hashCode() {
        return 31 * a.hashCode() + b.hashCode();
    }
}
