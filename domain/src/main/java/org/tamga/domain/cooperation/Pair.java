package org.tamga.domain.cooperation;

import java.util.Comparator;
import java.util.List;

/**
 * Two countries and what they share; the definitions are in {@link Ties}.
 *
 * @param a comes before b in the alphabet: a pair has no direction
 * @param shared in order of kind and id
 */
public record Pair(String a, String b, List<Tie> shared, double jaccard, double weight) {

    /** The closest first. */
    static final Comparator<Pair> CLOSEST = Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    /** How many ties of a kind they share. */
    public int count(Tie.Kind kind) {
        return (int) shared.stream().filter(tie -> tie.kind() == kind).count();
    }

    /** The other one of the two. */
    public String partner(String country) {
        return country.equals(a) ? b : a;
    }

    /** The graph looks up its edges by hash, and hashing two codes is faster than hashing lists of ties. */
    @Override
    public int hashCode() {
        return 31 * a.hashCode() + b.hashCode();
    }
}
