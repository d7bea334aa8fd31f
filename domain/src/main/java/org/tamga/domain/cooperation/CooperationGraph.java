package org.tamga.domain.cooperation;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Countries as nodes, pairs as edges.
 *
 * @param graph an edge weighs what its pair does
 */
public record CooperationGraph(Graph<String, Pair> graph, List<Node> nodes) {

    /**
     * A country's place in the graph.
     *
     * @param degree the number of its edges
     * @param weightedDegree the sum of their weights
     * @param betweenness the share of the pairs of other nodes between which it lies, counted by the share of their
     *     shortest paths that lead through it (L. C. Freeman, "A set of measures of centrality based on betweenness",
     *     Sociometry 40, 1977). Every edge is one step: a weight says how close two are, not how far. 0 to 1
     * @param community the number of its group, 1 for the largest, see {@link Communities}
     */
    public record Node(String country, int degree, double weightedDegree, double betweenness, int community) {}

    /**
     * @param countries the nodes; an end of a pair is one in any case
     * @param pairs the edges, each of a weight above 0
     */
    public static CooperationGraph of(Collection<String> countries, Collection<Pair> pairs) {
        var graph = new SimpleWeightedGraph<String, Pair>(Pair.class);
        var codes = new TreeSet<>(countries);
        pairs.forEach(pair -> codes.addAll(List.of(pair.a(), pair.b())));
        codes.forEach(graph::addVertex);
        for (var pair : pairs) {
            graph.addEdge(pair.a(), pair.b(), pair);
            graph.setEdgeWeight(pair, pair.weight());
        }
        return new CooperationGraph(graph, nodes(graph));
    }

    private static List<Node> nodes(Graph<String, Pair> graph) {
        var between = Betweenness.of(graph);
        var communities = Communities.of(graph);
        var others = graph.vertexSet().size() - 1;
        var pairsOfOthers = others * (others - 1) / 2.0;
        return graph.vertexSet().stream()
                .map(country -> new Node(
                        country,
                        graph.degreeOf(country),
                        graph.edgesOf(country).stream()
                                .mapToDouble(graph::getEdgeWeight)
                                .sum(),
                        pairsOfOthers == 0 ? 0 : between.get(country) / pairsOfOthers,
                        community(communities, country)))
                .toList();
    }

    private static int community(List<TreeSet<String>> communities, String country) {
        var number = 1;
        while (!communities.get(number - 1).contains(country)) {
            number++;
        }
        return number;
    }
}
