package org.tamga.domain.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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
 */
public final class Ties {

    private final SortedMap<Tie, SortedSet<String>> holders = new TreeMap<>();
    private final SortedSet<String> countries = new TreeSet<>();

    /** @param holders the countries that hold each tie */
    public Ties(Map<Tie, ? extends Collection<String>> holders) {
        holders.forEach((tie, codes) -> {
            this.holders.put(tie, new TreeSet<>(codes));
            countries.addAll(codes);
        });
    }

    /** The countries that hold any tie. */
    public SortedSet<String> countries() {
        return countries;
    }

    /** How many countries hold a tie. */
    public int holders(Tie tie) {
        return holders.getOrDefault(tie, new TreeSet<>()).size();
    }

    /** ln(N / n): how rare a tie is. */
    public double weight(Tie tie) {
        return Math.log((double) countries.size() / holders(tie));
    }

    /**
     * The pairs that share a tie, the closest first. What is left out by {@code counts} is in neither union nor
     * intersection; the weight of a tie stays that among all countries.
     *
     * @param group which countries are paired
     * @param counts which ties are counted
     */
    public List<Pair> pairs(Predicate<String> group, Predicate<Tie> counts) {
        var shared = new TreeMap<String, TreeMap<String, List<Tie>>>();
        var held = new TreeMap<String, Integer>();
        holders.keySet().stream().filter(counts).forEach(tie -> {
            var codes = holders.get(tie).stream().filter(group).toList();
            for (var i = 0; i < codes.size(); i++) {
                held.merge(codes.get(i), 1, Integer::sum);
                var others = shared.computeIfAbsent(codes.get(i), code -> new TreeMap<>());
                for (var other : codes.subList(i + 1, codes.size())) {
                    others.computeIfAbsent(other, code -> new ArrayList<>()).add(tie);
                }
            }
        });
        var pairs = new ArrayList<Pair>();
        shared.forEach((a, others) ->
                others.forEach((b, ties) -> pairs.add(pair(a, b, ties, held.get(a) + held.get(b) - ties.size()))));
        pairs.sort(Pair.CLOSEST);
        return pairs;
    }

    private Pair pair(String a, String b, List<Tie> shared, int union) {
        return new Pair(
                a,
                b,
                List.copyOf(shared),
                (double) shared.size() / union,
                shared.stream().mapToDouble(this::weight).sum());
    }
}
