package org.tamga.domain.cooperation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jgrapht.Graph;

/**
 * Groups of a weighted graph that are tied more closely among themselves than chance would have it: each node starts
 * alone, and the two groups whose union raises the modularity most are united, until none does (A. Clauset, M. E. J.
 * Newman and C. Moore, "Finding community structure in very large networks", Physical Review E 70, 2004, with weights
 * as in M. E. J. Newman, "Analysis of weighted networks", Physical Review E 70, 2004). The result is deterministic: of
 * two unions with the same gain, the one with the alphabetically first members is made.
 */
final class Communities {

    /** A gain below it is an error of rounding. */
    private static final double NOTHING = 1e-12;

    private Communities() {}

    /** The groups, the largest first, those of one size by their first member; the members in order. */
    static <E> List<TreeSet<String>> of(Graph<String, E> graph) {
        var codes = new TreeSet<>(graph.vertexSet()).toArray(String[]::new);
        var groups = new ArrayList<TreeSet<String>>();
        Arrays.stream(codes).forEach(code -> groups.add(new TreeSet<>(List.of(code))));
        var between = between(graph, codes);
        while (unite(groups, between)) {
            // Each round unites two groups.
        }
        groups.removeIf(TreeSet::isEmpty);
        groups.sort(Comparator.<TreeSet<String>>comparingInt(TreeSet::size)
                .reversed()
                .thenComparing(TreeSet::first));
        return groups;
    }

    /** e(i, j): the share of all ends of edges, by weight, that belong to edges from i to j. */
    private static <E> double[][] between(Graph<String, E> graph, String[] codes) {
        var total =
                2 * graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
        var between = new double[codes.length][codes.length];
        for (var edge : graph.edgeSet()) {
            var i = Arrays.binarySearch(codes, graph.getEdgeSource(edge));
            var j = Arrays.binarySearch(codes, graph.getEdgeTarget(edge));
            between[i][j] += graph.getEdgeWeight(edge) / total;
            between[j][i] = between[i][j];
        }
        return between;
    }

    /** Unites the two groups that gain most, 2 (e(i, j) - a(i) a(j)), where a(i) is the sum of e(i, k) over k. */
    private static boolean unite(List<TreeSet<String>> groups, double[][] between) {
        var ends = Arrays.stream(between)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        var most = NOTHING;
        var first = -1;
        var second = -1;
        for (var i = 0; i < between.length; i++) {
            for (var j = i + 1; j < between.length; j++) {
                var gain = 2 * (between[i][j] - ends[i] * ends[j]);
                if (between[i][j] > 0 && gain > most + NOTHING) {
                    most = gain;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
        for (var k = 0; k < between.length; k++) {
            between[first][k] += between[second][k];
            between[second][k] = 0;
        }
        for (var k = 0; k < between.length; k++) {
            between[k][first] += between[k][second];
            between[k][second] = 0;
        }
        return true;
    }
}
