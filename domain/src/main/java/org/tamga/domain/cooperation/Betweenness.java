package org.tamga.domain.cooperation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * The betweenness of the nodes of a graph, every edge being one step, by one search from each node (U. Brandes, "A
 * faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001). It looks at nodes by number:
 * where almost all countries are tied, a search over a graph of objects takes seconds.
 */
final class Betweenness {

    private final int[][] neighbours;
    private final double[] between;

    private Betweenness(int[][] neighbours) {
        this.neighbours = neighbours;
        this.between = new double[neighbours.length];
    }

    /** For each node the sum, over the pairs of others, of the share of their shortest paths that lead through it. */
    static <E> Map<String, Double> of(Graph<String, E> graph) {
        var codes = graph.vertexSet().toArray(String[]::new);
        var numbers = new HashMap<String, Integer>();
        Arrays.stream(codes).forEach(code -> numbers.put(code, numbers.size()));
        var betweenness = new Betweenness(Arrays.stream(codes)
                .map(code -> Graphs.neighborListOf(graph, code).stream()
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new));
        for (var i = 0; i < codes.length; i++) {
            betweenness.search(i);
        }
        var scores = new HashMap<String, Double>();
        // Each pair was counted from both of its ends.
        Arrays.stream(codes).forEach(code -> scores.put(code, betweenness.between[numbers.get(code)] / 2));
        return scores;
    }

    /** Goes through the graph by breadth, counting the shortest paths, and adds up what depends on each node. */
    private void search(int start) {
        var distance = new int[neighbours.length];
        Arrays.fill(distance, -1);
        var paths = new double[neighbours.length];
        var reached = new int[neighbours.length];
        var count = 1;
        reached[0] = start;
        distance[start] = 0;
        paths[start] = 1;
        for (var next = 0; next < count; next++) {
            var node = reached[next];
            for (var other : neighbours[node]) {
                if (distance[other] < 0) {
                    distance[other] = distance[node] + 1;
                    reached[count++] = other;
                }
                if (distance[other] == distance[node] + 1) {
                    paths[other] += paths[node];
                }
            }
        }
        var dependent = new double[neighbours.length];
        for (var last = count - 1; last > 0; last--) {
            var node = reached[last];
            for (var other : neighbours[node]) {
                if (distance[other] == distance[node] - 1) {
                    dependent[other] += paths[other] / paths[node] * (1 + dependent[node]);
                }
            }
            between[node] += dependent[node];
        }
    }
}
