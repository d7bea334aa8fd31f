package org.tamga.domain.cooperation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which countries hold which ties on one day, and what follows for pairs of them.
 *
 * <p>N is the number of countries that hold any tie, n(t) that of the countries that hold the tie t. For two countries
 * with the sets of ties A and B:
 *
 * <ul>
 *   <li>count: the size of A ∩ B;
 *   <li>Jaccard: the size of A ∩ B by that of A ∪ B (P. Jaccard, "Étude comparative de la distribution florale", 1901);
 *   <li>weight: the sum of ln(N / n(t)) over A ∩ B, the inverse document frequency (K. Spärck Jones, "A statistical
 *       interpretation of term specificity", Journal of Documentation 28, 1972), summed over what two share as by L. A.
 *       Adamic and E. Adar ("Friends and neighbors on the Web", Social Networks 25, 2003). A tie that all N hold weighs 0.
 * </ul>
 *
 * <p>Each country has a set of bits, one for each tie, so that a million memberships are some megabytes, and a pair is
 * compared without looking at what others hold.
 */
public final class Ties {

    private final List<Tie> ties;
    private final List<String> countries;

    /** By country: which of the ties that are counted it holds. */
    private final List<BitSet> held;

    private final double[] weights;
    private final int[] holders;

    /** Organizations stand before instruments: the place of the first of these. */
    private final int instruments;

    /** @param holders the countries that hold each tie */
    public Ties(Map<Tie, ? extends Collection<String>> holders) {
        var sorted = new TreeMap<>(holders);
        var codes = new TreeSet<String>();
        sorted.values().forEach(codes::addAll);
        ties = List.copyOf(sorted.keySet());
        countries = List.copyOf(codes);
        held = countries.stream().map(code -> new BitSet(ties.size())).toList();
        weights = new double[ties.size()];
        this.holders = new int[ties.size()];
        instruments = (int)
                ties.stream().filter(tie -> tie.kind() == Tie.Kind.ORGANIZATION).count();
        for (var i = 0; i < weights.length; i++) {
            for (var code : Set.copyOf(sorted.get(ties.get(i)))) {
                held.get(place(code)).set(i);
                this.holders[i]++;
            }
            weights[i] = Math.log((double) countries.size() / this.holders[i]);
        }
    }

    private Ties(Ties all, List<BitSet> held) {
        ties = all.ties;
        countries = all.countries;
        weights = all.weights;
        holders = all.holders;
        instruments = all.instruments;
        this.held = held;
    }

    /**
     * The ties of which only some are counted: what is left out is in neither union nor intersection; the weight of a
     * tie stays that among all countries.
     */
    public Ties only(Predicate<Tie> counted) {
        var mask = new BitSet(ties.size());
        IntStream.range(0, ties.size()).filter(i -> counted.test(ties.get(i))).forEach(mask::set);
        return new Ties(this, held.stream().map(bits -> both(bits, mask)).toList());
    }

    /** The countries that hold any tie, sorted. */
    public List<String> countries() {
        return countries;
    }

    /** How many countries hold a tie. */
    public int holders(Tie tie) {
        var place = Collections.binarySearch(ties, tie);
        return place < 0 ? 0 : holders[place];
    }

    /** ln(N / n): how rare a tie that somebody holds is. */
    public double weight(Tie tie) {
        return weights[Collections.binarySearch(ties, tie)];
    }

    /** The ties that a country holds, in order of kind and id. */
    public List<Tie> of(String country) {
        return held(country).stream().mapToObj(ties::get).toList();
    }

    /** The ties that two countries share, in order of kind and id. */
    public List<Tie> shared(Pair pair) {
        return both(held(pair.a()), held(pair.b())).stream().mapToObj(ties::get).toList();
    }

    /** The pairs of a group of countries that share a tie, the closest first. */
    public List<Pair> pairs(Predicate<String> group) {
        var some = countries.stream().filter(group).toList();
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < some.size(); i++) {
            for (var other : some.subList(i + 1, some.size())) {
                add(pairs, some.get(i), other);
            }
        }
        pairs.sort(Pair.CLOSEST);
        return pairs;
    }

    /** The pairs of one country with those of a group that share a tie with it, the closest first. */
    public List<Pair> partners(String country, Predicate<String> group) {
        var pairs = new ArrayList<Pair>();
        countries.stream()
                .filter(other -> !other.equals(country) && group.test(other))
                .forEach(other -> add(pairs, country, other));
        pairs.sort(Pair.CLOSEST);
        return pairs;
    }

    private void add(List<Pair> pairs, String one, String other) {
        var pair = pair(one, other);
        if (pair.shared() > 0) {
            pairs.add(pair);
        }
    }

    /** Two countries, in either order, and how much they share, which may be nothing. */
    public Pair pair(String one, String other) {
        var a = one.compareTo(other) < 0 ? one : other;
        var b = a.equals(one) ? other : one;
        var common = both(held(a), held(b));
        var weight = 0.0;
        for (var i = common.nextSetBit(0); i >= 0; i = common.nextSetBit(i + 1)) {
            weight += weights[i];
        }
        var shared = common.cardinality();
        var union = held(a).cardinality() + held(b).cardinality() - shared;
        var texts = common.get(instruments, ties.size()).cardinality();
        return new Pair(a, b, shared - texts, texts, union == 0 ? 0 : (double) shared / union, weight);
    }

    /** For each country of some pairs, the ties that it shares in any of them. */
    Map<String, BitSet> sharedBy(Collection<Pair> pairs) {
        var ends = new TreeMap<String, BitSet>();
        for (var pair : pairs) {
            var common = both(held(pair.a()), held(pair.b()));
            ends.computeIfAbsent(pair.a(), none -> new BitSet()).or(common);
            ends.computeIfAbsent(pair.b(), none -> new BitSet()).or(common);
        }
        return ends;
    }

    /** Whether such a set has a tie. */
    boolean has(BitSet set, Tie tie) {
        var place = Collections.binarySearch(ties, tie);
        return place >= 0 && set != null && set.get(place);
    }

    private BitSet held(String country) {
        var place = place(country);
        return place < 0 ? new BitSet() : held.get(place);
    }

    private int place(String country) {
        return Collections.binarySearch(countries, country);
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
