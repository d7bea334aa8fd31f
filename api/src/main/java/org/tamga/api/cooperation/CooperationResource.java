package org.tamga.api.cooperation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.cooperation.CooperationGraph;
import org.tamga.domain.cooperation.Pair;

/** Cooperation between countries, as pairs and as a graph. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cooperation")
public class CooperationResource {

    /** The default of min_weight: ties of a lower weight are shared by more than a third of all countries. */
    private static final double LEAST_WEIGHT = 1;

    /** Lists pairs. */
    @GET
    @Path("/cooperation/pairs")
    @Operation(
            operationId = "listPairs",
            summary = "List pairs of countries that share something",
            description =
                    "Use it to ask who is closest to a country, or which members of an organization share most: the"
                            + " organizations and instruments of each pair on a day, the count, the Jaccard index, and a weight"
                            + " in which a rare tie counts more than a common one. The greatest weight comes first."
                            + " `country` keeps the pairs that one of these countries belongs to, `organization` and `region` the"
                            + " pairs within one of them; whatever else such a pair shares is counted too.")
    public Page<PairView> list(
            @BeanParam PageRequest page, @BeanParam TieOptions options, @BeanParam PairFilter filter) {
        var ties = filter.counted(options.ties());
        var countries = filter.countries(ties, options);
        var pairs = filter.pairs(ties, countries, 0);
        return page.of(pairs, shown -> {
                    var evidence = options.evidence(ties, shown);
                    return shown.stream()
                            .map(pair -> PairView.of(pair, evidence))
                            .toList();
                })
                .on(options.day())
                .warn(filter.warnings(ties, options, countries));
    }

    /** One pair. */
    @GET
    @Path("/cooperation/pairs/{a}/{b}")
    @Operation(
            operationId = "getPair",
            summary = "Get what two countries share",
            description =
                    "Use it for the whole evidence of one pair on a day: each organization with both memberships, each"
                            + " instrument with both parts in it, with dates and citations. The two can be named in any order.")
    public PairEvidenceView get(
            @BeanParam Language language,
            @BeanParam TieOptions options,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KAZ")
                    String a,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KGZ")
                    String b) {
        var both = List.of(Lookups.country(a).code, Lookups.country(b).code).stream()
                .sorted()
                .toList();
        if (both.get(0).equals(both.get(1))) {
            throw ProblemException.parameter("b", "conflict", "is the same country as a; a pair is of two");
        }
        var ties = options.ties();
        var pair = ties.pair(both.get(0), both.get(1));
        return PairEvidenceView.of(pair, options.evidence(ties, List.of(pair)), options.possible(), language.code());
    }

    /** The graph. */
    @GET
    @Path("/cooperation/graph")
    @Operation(
            operationId = "getCooperationGraph",
            summary = "Get the graph of cooperation",
            description =
                    "Use it to see how a group of countries hangs together on a day: its countries with degree, betweenness"
                            + " and community, and its pairs with their counts. The edges are the pairs that listPairs lists for"
                            + " the same parameters, except that `min_weight` is 1 if it is left out.")
    public GraphView graph(@BeanParam Language language, @BeanParam TieOptions options, @BeanParam PairFilter filter) {
        var ties = filter.counted(options.ties());
        var countries = filter.countries(ties, options);
        var pairs = filter.pairs(ties, countries, LEAST_WEIGHT);
        return GraphView.of(
                graph(filter, countries, pairs),
                pairs,
                ties,
                options,
                filter.warnings(ties, options, countries),
                language.code());
    }

    /** The graph as a GraphML file. */
    @GET
    @Path("/exports/cooperation.graphml")
    @Produces("application/graphml+xml")
    @Operation(
            operationId = "exportCooperationGraph",
            summary = "Download the graph of cooperation as GraphML",
            description =
                    "Use it to draw or to measure the graph with a program such as Gephi, igraph or NetworkX. It has the"
                            + " same nodes, edges and figures as getCooperationGraph for the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = "The graph",
            content =
                    @Content(
                            mediaType = "application/graphml+xml",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    public String export(@BeanParam Language language, @BeanParam TieOptions options, @BeanParam PairFilter filter) {
        var ties = filter.counted(options.ties());
        var countries = filter.countries(ties, options);
        var pairs = filter.pairs(ties, countries, LEAST_WEIGHT);
        var graph = graph(filter, countries, pairs);
        var warnings = filter.warnings(ties, options, countries);
        return GraphMl.of(graph, GraphView.of(graph, pairs, ties, options, warnings, language.code()));
    }

    private static CooperationGraph graph(PairFilter filter, Collection<String> countries, List<Pair> pairs) {
        return CooperationGraph.of(filter.isOfCountries() ? List.of() : countries, pairs);
    }
}
