package org.tamga.api.cooperation;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.tamga.api.page.Meta;
import org.tamga.domain.cooperation.CooperationGraph;
import org.tamga.domain.cooperation.Pair;

/** The graph in GraphML, for programs that draw and measure graphs; the figures are those of the JSON, but the weights of edges are not rounded. */
final class GraphMl {

    private static final Pattern GRAPH = Pattern.compile("<graph edgedefault=\"undirected\">");

    private GraphMl() {}

    /** @param view the graph in JSON, whose figures and warnings these are */
    static String of(CooperationGraph graph, GraphView view) {
        var exporter = new GraphMLExporter<String, Pair>(country -> country);
        exporter.registerAttribute("name", AttributeCategory.NODE, AttributeType.STRING);
        exporter.registerAttribute("degree", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("weighted_degree", AttributeCategory.NODE, AttributeType.DOUBLE);
        exporter.registerAttribute("betweenness", AttributeCategory.NODE, AttributeType.DOUBLE);
        exporter.registerAttribute("community", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("organizations", AttributeCategory.EDGE, AttributeType.INT);
        exporter.registerAttribute("instruments", AttributeCategory.EDGE, AttributeType.INT);
        exporter.registerAttribute("jaccard", AttributeCategory.EDGE, AttributeType.DOUBLE);
        exporter.setExportEdgeWeights(true);
        var byCountry = new LinkedHashMap<String, NodeView>();
        view.nodes().forEach(node -> byCountry.put(node.country(), node));
        exporter.setVertexAttributeProvider(country -> of(byCountry.get(country)));
        exporter.setEdgeAttributeProvider(pair -> of(EdgeView.of(pair)));
        var out = new StringWriter();
        exporter.exportGraph(graph.graph(), out);
        // The exporter writes no data of the graph as a whole.
        return GRAPH.matcher(out.toString()).replaceFirst(Matcher.quoteReplacement(start(view.meta())));
    }

    /** The start of the graph, and a sentence for people: of which release and day it is, and what it leaves out. */
    private static String start(Meta meta) {
        var sentences = new StringBuilder("Tamga, release %s, as of %s.".formatted(meta.release(), meta.asOf()));
        if (meta.warnings() != null) {
            meta.warnings().forEach(warning -> sentences.append(' ').append(warning.detail()));
        }
        var text = sentences.toString().replace("&", "&amp;").replace("<", "&lt;");
        return "<graph edgedefault=\"undirected\"><desc>" + text + "</desc>";
    }

    private static Map<String, Attribute> of(NodeView node) {
        var attributes = new LinkedHashMap<String, Attribute>();
        if (node.countryName() != null) {
            attributes.put("name", DefaultAttribute.createAttribute(node.countryName()));
        }
        attributes.put("degree", DefaultAttribute.createAttribute(node.degree()));
        attributes.put("weighted_degree", decimal(node.weightedDegree()));
        attributes.put("betweenness", decimal(node.betweenness()));
        attributes.put("community", DefaultAttribute.createAttribute(node.community()));
        return attributes;
    }

    private static Map<String, Attribute> of(EdgeView edge) {
        return Map.of(
                "organizations", DefaultAttribute.createAttribute(edge.organizations()),
                "instruments", DefaultAttribute.createAttribute(edge.instruments()),
                "jaccard", decimal(edge.jaccard()));
    }

    private static Attribute decimal(BigDecimal value) {
        return new DefaultAttribute<>(value, AttributeType.DOUBLE);
    }
}
