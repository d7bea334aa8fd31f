package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.cooperation.CooperationGraph;

/** A country in the graph. */
@Schema(name = "CooperationNode", description = "A country in the graph")
public record NodeView(
        @NotNull String country,
        String countryName,

        @NotNull @Schema(description = "The number of its edges", examples = "9")
        Integer degree,

        @NotNull @Schema(description = "The sum of their weights", examples = "61.2345", minimum = "0")
        BigDecimal weightedDegree,

        @NotNull
        @Schema(
                description =
                        "How far it lies between the others (Freeman): the share of their shortest paths through it,"
                                + " every edge being one step, 0 to 1",
                examples = "0.0123",
                minimum = "0",
                maximum = "1")
        BigDecimal betweenness,

        @NotNull
        @Schema(
                description = "Its group by greedy modularity, 1 for the largest; the number means nothing outside this"
                        + " answer",
                examples = "1",
                minimum = "1")
        Integer community) {

    static NodeView of(CooperationGraph.Node node, String name) {
        return new NodeView(
                node.country(),
                name,
                node.degree(),
                PairView.rounded(node.weightedDegree()),
                PairView.rounded(node.betweenness()),
                node.community());
    }
}
