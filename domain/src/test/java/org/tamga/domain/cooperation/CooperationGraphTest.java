package org.tamga.domain.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Test;

class CooperationGraphTest {

    /** The kite of D. Krackhardt (Administrative Science Quarterly 35, 1990), A Andre to J Jane. */
    private static final List<Pair> KITE = pairs("AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ");

    /** The karate club of W. W. Zachary (Journal of Anthropological Research 33, 1977); members as letters from A. */
    private static final List<Pair> KARATE = karate();

    @Test
    void theKiteHasThePublishedBetweenness() {
        var nodes = CooperationGraph.of(List.of(), KITE).nodes();
        var published = Map.of(
                "A", 0.023, "B", 0.023, "C", 0.0, "D", 0.102, "E", 0.0, "F", 0.231, "G", 0.231, "H", 0.389, "I", 0.222,
                "J", 0.0);
        assertEquals(10, nodes.size());
        nodes.forEach(node -> assertEquals(published.get(node.country()), node.betweenness(), 0.0005, node.country()));
        assertEquals(List.of(6, 3), List.of(nodes.get(3).degree(), nodes.get(7).degree()));
    }

    @Test
    void betweennessIsThatOfAllShortestPathsWrittenOut() {
        var random = new Random(7);
        for (var run = 0; run < 20; run++) {
            var pairs = new ArrayList<Pair>();
            for (var a = 'A'; a < 'I'; a++) {
                for (var b = (char) (a + 1); b <= 'I'; b++) {
                    if (random.nextInt(10) < 3) {
                        pairs.add(pair(String.valueOf(a), String.valueOf(b), 1 + random.nextInt(5)));
                    }
                }
            }
            var countries = IntStream.rangeClosed('A', 'I')
                    .mapToObj(c -> String.valueOf((char) c))
                    .toList();
            var written = writtenOut(countries, pairs);
            CooperationGraph.of(countries, pairs)
                    .nodes()
                    .forEach(node ->
                            assertEquals(written.get(node.country()), node.betweenness(), 1e-9, pairs::toString));
        }
    }

    @Test
    void aWeightIsNoDistance() {
        var nodes = CooperationGraph.of(List.of(), List.of(pair("A", "B", 9), pair("B", "C", 1), pair("A", "C", 5)))
                .nodes();
        assertEquals(
                List.of(0.0, 0.0, 0.0),
                nodes.stream().map(node -> node.betweenness()).toList());
        assertEquals(
                List.of(14.0, 10.0, 6.0),
                nodes.stream().map(node -> node.weightedDegree()).toList());
    }

    @Test
    void theCommunitiesOfASmallGraphAreTheBestOfAllPartitions() {
        for (var weight : List.of(0.1, 1.0, 4.0)) {
            var pairs = Stream.concat(
                            pairs("AB AC BC DE DF EF GH").stream(),
                            Stream.of(pair("C", "D", weight), pair("F", "G", 0.2)))
                    .toList();
            var graph = CooperationGraph.of(List.of(), pairs);
            assertEquals(best(graph), modularity(graph, communities(graph)), 1e-9, "bridge of " + weight);
        }
        assertEquals(
                List.of(Set.of("A", "B", "C"), Set.of("D", "E", "F"), Set.of("G", "H")),
                communities(CooperationGraph.of(
                        List.of(),
                        Stream.concat(pairs("AB AC BC DE DF EF GH").stream(), Stream.of(pair("C", "D", 0.1)))
                                .toList())));
    }

    @Test
    void theKarateClubHasThePublishedModularity() {
        var graph = CooperationGraph.of(List.of(), KARATE);
        assertEquals(34, graph.nodes().size());
        assertEquals(78, KARATE.size());
        assertEquals(0.381, modularity(graph, communities(graph)), 0.0005);
        assertEquals(3, communities(graph).size());
    }

    @Test
    void aCountryWithoutAnEdgeIsACommunityOfItsOwn() {
        var nodes = CooperationGraph.of(List.of("C", "A", "D"), pairs("AB")).nodes();
        assertEquals(
                List.of("A 1 1", "B 1 1", "C 0 2", "D 0 3"),
                nodes.stream()
                        .map(node -> node.country() + " " + node.degree() + " " + node.community())
                        .toList());
        assertEquals(List.of(), CooperationGraph.of(List.of(), List.of()).nodes());
    }

    private static Map<String, Double> writtenOut(List<String> countries, Collection<Pair> pairs) {
        var scores = new TreeMap<String, Double>();
        countries.forEach(country -> scores.put(country, 0.0));
        for (var i = 0; i < countries.size(); i++) {
            for (var j = i + 1; j < countries.size(); j++) {
                var paths = shortestPaths(countries.get(i), countries.get(j), pairs);
                for (var path : paths) {
                    path.subList(1, path.size() - 1)
                            .forEach(between -> scores.merge(between, 1.0 / paths.size(), Double::sum));
                }
            }
        }
        var others = countries.size() - 1;
        scores.replaceAll((country, score) -> score / (others * (others - 1) / 2.0));
        return scores;
    }

    /** The shortest of all paths, found by walking on from every country at once. */
    private static List<List<String>> shortestPaths(String from, String to, Collection<Pair> pairs) {
        var found = new ArrayList<List<String>>();
        var open = new ArrayDeque<List<String>>(List.of(List.of(from)));
        while (!open.isEmpty()) {
            var path = open.remove();
            var last = path.get(path.size() - 1);
            if (last.equals(to)) {
                if (found.isEmpty() || path.size() == found.get(0).size()) {
                    found.add(path);
                }
            } else if (found.isEmpty() || path.size() < found.get(0).size()) {
                pairs.stream()
                        .filter(pair -> pair.a().equals(last) || pair.b().equals(last))
                        .map(pair -> pair.partner(last))
                        .filter(next -> !path.contains(next))
                        .forEach(next -> open.add(
                                Stream.concat(path.stream(), Stream.of(next)).toList()));
            }
        }
        return found;
    }

    /** The highest modularity of any partition. */
    private static double best(CooperationGraph graph) {
        var countries = List.copyOf(graph.graph().vertexSet());
        var partitions = new ArrayList<List<Set<String>>>();
        partition(countries, 0, List.of(), partitions);
        return partitions.stream()
                .mapToDouble(groups -> modularity(graph, groups))
                .max()
                .orElseThrow();
    }

    private static void partition(
            List<String> countries, int next, List<Set<String>> groups, List<List<Set<String>>> all) {
        if (next == countries.size()) {
            all.add(groups);
            return;
        }
        for (var i = 0; i <= groups.size(); i++) {
            var more = new ArrayList<Set<String>>();
            groups.forEach(group -> more.add(new HashSet<>(group)));
            if (i == groups.size()) {
                more.add(new HashSet<>());
            }
            more.get(i).add(countries.get(next));
            partition(countries, next + 1, more, all);
        }
    }

    private static double modularity(CooperationGraph graph, List<Set<String>> groups) {
        return new UndirectedModularityMeasurer<>(graph.graph()).modularity(groups);
    }

    private static List<Set<String>> communities(CooperationGraph graph) {
        return graph.nodes().stream()
                .collect(Collectors.groupingBy(
                        CooperationGraph.Node::community,
                        TreeMap::new,
                        Collectors.mapping(
                                CooperationGraph.Node::country,
                                Collectors.<String, Set<String>>toCollection(TreeSet::new))))
                .values()
                .stream()
                .toList();
    }

    private static List<Pair> pairs(String edges) {
        return Stream.of(edges.split(" "))
                .map(edge -> pair(edge.substring(0, 1), edge.substring(1), 1))
                .toList();
    }

    private static Pair pair(String a, String b, double weight) {
        return new Pair(a, b, 0, 0, 0, weight);
    }

    private static List<Pair> karate() {
        var friends = Map.ofEntries(
                Map.entry(1, List.of(2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32)),
                Map.entry(2, List.of(3, 4, 8, 14, 18, 20, 22, 31)),
                Map.entry(3, List.of(4, 8, 9, 10, 14, 28, 29, 33)),
                Map.entry(4, List.of(8, 13, 14)),
                Map.entry(5, List.of(7, 11)),
                Map.entry(6, List.of(7, 11, 17)),
                Map.entry(7, List.of(17)),
                Map.entry(9, List.of(31, 33, 34)),
                Map.entry(10, List.of(34)),
                Map.entry(14, List.of(34)),
                Map.entry(15, List.of(33, 34)),
                Map.entry(16, List.of(33, 34)),
                Map.entry(19, List.of(33, 34)),
                Map.entry(20, List.of(34)),
                Map.entry(21, List.of(33, 34)),
                Map.entry(23, List.of(33, 34)),
                Map.entry(24, List.of(26, 28, 30, 33, 34)),
                Map.entry(25, List.of(26, 28, 32)),
                Map.entry(26, List.of(32)),
                Map.entry(27, List.of(30, 34)),
                Map.entry(28, List.of(34)),
                Map.entry(29, List.of(32, 34)),
                Map.entry(30, List.of(33, 34)),
                Map.entry(31, List.of(33, 34)),
                Map.entry(32, List.of(33, 34)),
                Map.entry(33, List.of(34)));
        return friends.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(other -> pair(name(entry.getKey()), name(other), 1)))
                .sorted(Comparator.comparing(Pair::a).thenComparing(Pair::b))
                .toList();
    }

    private static String name(int member) {
        return String.valueOf((char) ('@' + member));
    }
}
