package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamga.domain.scoring.Tree.Node;

/**
 * The small index that the tests work by hand: total (0 to 100) = a + b, both 0 to 50, and a = 30 a1 + 20 a2.
 *
 * <pre>
 *      a1    a2     a    b   total
 * X   1     0.5    40   20    60
 * Y   0.5   0.25   20   50    70
 * Z   1     1      50    0    50
 * </pre>
 */
public final class Example {

    public static final Map<String, Map<String, BigDecimal>> VALUES = Map.of(
            "a1", column("1", "0.5", "1"),
            "a2", column("0.5", "0.25", "1"),
            "a", column("40", "20", "50"),
            "b", column("20", "50", "0"),
            "total", column("60", "70", "50"));

    private Example() {}

    public static Tree tree() {
        return tree(Aggregation.SUM);
    }

    public static Tree tree(Aggregation aggregation) {
        return tree(aggregation, "30");
    }

    /** The tree if nobody had said what a1 weighs. */
    public static Tree unweighed() {
        return tree(Aggregation.SUM, null);
    }

    private static Tree tree(Aggregation aggregation, String weight) {
        return new Tree(List.of(
                node("a2", "a", "1", "20", null, 2),
                node("b", "total", "50", "1", null, 2),
                node("total", null, "100", null, aggregation, 1),
                node("a1", "a", "1", weight, null, 1),
                node("a", "total", "50", "1", Aggregation.SUM, 1)));
    }

    public static Node node(
            String code, String parent, String max, String weight, Aggregation aggregation, int position) {
        return new Node(
                code,
                parent,
                new BigDecimal(max),
                weight == null ? null : new BigDecimal(weight),
                aggregation,
                position);
    }

    /** The values of X, Y, Z. */
    public static Map<String, BigDecimal> column(String... values) {
        var column = new TreeMap<String, BigDecimal>();
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                column.put("XYZ".substring(i, i + 1), new BigDecimal(values[i]));
            }
        }
        return column;
    }

    /** An index of equal pillars of 0 to 20 and whole numbers in them, countries C000, C001, ... */
    public static ScoreMatrix matrix(List<List<Integer>> rows) {
        var pillars = rows.isEmpty() ? 2 : rows.get(0).size();
        return ScoreMatrix.of(flat(pillars), values(rows, pillars), "total");
    }

    public static Tree flat(int pillars) {
        var nodes = new ArrayList<Node>();
        nodes.add(node("total", null, String.valueOf(20 * pillars), null, Aggregation.SUM, 1));
        for (var i = 0; i < pillars; i++) {
            nodes.add(node("p" + i, "total", "20", "1", null, i));
        }
        return new Tree(nodes);
    }

    public static Map<String, Map<String, BigDecimal>> values(List<List<Integer>> rows, int pillars) {
        var values = new TreeMap<String, Map<String, BigDecimal>>();
        for (var row = 0; row < rows.size(); row++) {
            var country = "C%03d".formatted(row);
            var sum = 0;
            for (var i = 0; i < pillars; i++) {
                var value = rows.get(row).get(i);
                sum += value;
                values.computeIfAbsent("p" + i, none -> new TreeMap<>()).put(country, BigDecimal.valueOf(value));
            }
            values.computeIfAbsent("total", none -> new TreeMap<>()).put(country, BigDecimal.valueOf(sum));
        }
        return values;
    }
}
