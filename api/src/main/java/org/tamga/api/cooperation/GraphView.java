package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.cooperation.CooperationGraph;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Ties;

/** Countries as nodes, pairs as edges. */
@Schema(name = "CooperationGraph", description = "Countries as nodes, pairs as edges")
public record GraphView(
        @NotNull @Schema(description = "In order of their codes")
        List<NodeView> nodes,

        @NotNull @Schema(description = "The closest first", maxItems = 500000)
        List<EdgeView> edges,

        @NotNull @Schema(description = "The sources of all shared ties")
        List<CitationView> citations,

        @NotNull Meta meta) {

    static GraphView of(
            CooperationGraph graph,
            List<Pair> pairs,
            Ties ties,
            TieOptions options,
            List<Warning> warnings,
            String language) {
        var countries = CurrentRelease.model().countries();
        return new GraphView(
                graph.nodes().stream()
                        .map(node -> NodeView.of(node, countries.name(node.country(), language)))
                        .toList(),
                pairs.stream().map(EdgeView::of).toList(),
                Evidence.sources(ties, options.counting(), options.day(), pairs).stream()
                        .map(source -> new CitationView(source, null))
                        .toList(),
                Meta.of(options.day(), warnings));
    }
}
