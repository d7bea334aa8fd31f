package org.tamga.api.index;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.dataset.DatasetFilter;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.ranking.EditionRanking;
import org.tamga.api.ranking.RankingPage;
import org.tamga.api.ranking.WhatIfOptions;
import org.tamga.api.ranking.WhatIfRanking;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.EnumParameter;
import org.tamga.domain.ranking.Ranking;

/** Indices, their editions and their rankings. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class IndexResource {

    @Inject
    Exporter exporter;

    /** Lists indices. */
    @GET
    @Path("/indices")
    @Operation(
            operationId = "listIndices",
            summary = "List indices",
            description = "Use it to find which indices there are and which editions each has. Sorts by code and name.")
    public IndexPage list(@BeanParam PageRequest query, @BeanParam IndexFilter asked) {
        return query.page(
                asked.listing(),
                indices -> indices.stream().map(IndexView::of).toList(),
                null,
                items -> List.of(),
                IndexPage::new);
    }

    /** One index. */
    @GET
    @Path("/indices/{index}")
    @Operation(
            operationId = "getIndex",
            summary = "Get an index",
            description = "Use it for an index with its editions.")
    public IndexView get(
            @RestPath @Parameter(description = "The code of the index, in any case.", example = "GCI") String index) {
        return IndexView.of(Lookups.index(index));
    }

    /** One edition of an index. */
    @GET
    @Path("/indices/{index}/editions/{edition}")
    @Operation(
            operationId = "getEdition",
            summary = "Get an edition of an index",
            description =
                    "Use it to see what a score is made of: the tree of components with their weights and scales, the"
                            + " classes, the rule of the ranks, and which source is preferred.")
    public EditionView edition(
            @RestPath @Parameter(description = "The code of the index, in any case.", example = "GCI") String index,
            @RestPath @Parameter(description = "The edition.", example = "2020") String edition) {
        return EditionView.of(Lookups.edition(index, edition));
    }

    /** The ranking of an edition. */
    @GET
    @Path("/indices/{index}/editions/{edition}/ranking")
    @Operation(
            operationId = "getRanking",
            summary = "Rank the countries of an edition",
            description =
                    "Use it to rank all countries, or the countries of a group, by the overall score or by a component."
                            + " The computed rank stands beside the published one, with a verdict whether they agree. With"
                            + " `weight`, `aggregation` or `normalize` it answers what if: each item then has a score, its"
                            + " change against the official rank and what each part contributes, and `what_if` states the"
                            + " question as it was understood. The order of parameters changes nothing.")
    public RankingPage ranking(
            @BeanParam PageRequest query,
            @BeanParam Language language,
            @BeanParam CountryGroupFilter narrowing,
            @BeanParam WhatIfOptions whatIf,
            @RestPath @Parameter(description = "The code of the index, in any case.", example = "GCI") String index,
            @RestPath @Parameter(description = "The edition.", example = "2020") String edition,
            @RestQuery
                    @Parameter(
                            description =
                                    "How ties are ranked: `dense` (1, 2, 2, 3), `competition` (1, 2, 2, 4), `modified` (1, 3,"
                                            + " 3, 4), `ordinal` (1, 2, 3, 4) or `fractional` (1, 2.5, 2.5, 4); as the"
                                            + " publisher ranks if left out, dense if it does not rank.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"dense", "competition", "modified", "ordinal", "fractional"
                                            }),
                            example = "dense")
                    String method,
            @RestQuery
                    @Parameter(
                            description = "The component to rank by; the overall score if left out.",
                            example = "overall")
                    String component,
            @RestQuery @Parameter(description = "Countries to rank among each other.", example = "KAZ")
                    List<String> country) {
        var board = EditionModel.of(Lookups.edition(index, edition));
        var group = narrowing.of(country);
        var chosen = EnumParameter.of("method", method, Ranking.Method.class, board.method());
        if (!whatIf.isAsked()) {
            var ranking = EditionRanking.of(board, component, chosen, group);
            return query.page(
                    ranking.items(language.names(ranking.countries())),
                    group.day(),
                    ranking.warnings(),
                    (items, page, meta, sources) -> new RankingPage(items, page, meta, sources, null));
        }
        var ranking = WhatIfRanking.of(board, component, whatIf, chosen, group);
        return query.page(
                ranking.items(language.names(ranking.countries())),
                group.day(),
                ranking.warnings(group),
                (items, page, meta, sources) -> new RankingPage(items, page, meta, sources, ranking.question()));
    }

    /** The list as a file. */
    @GET
    @Path("/exports/indices.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportIndices",
            summary = "Download indices",
            description = "Use it to take the indices into a program or a spreadsheet.")
    public Response export(
            @BeanParam ExportOptions options, @BeanParam IndexFilter filter, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                options,
                datasets.narrow(filter.listing()),
                rows -> rows.stream().map(IndexView::of).toList());
    }

    /** The ranks that sources print as a file. */
    @GET
    @Path("/exports/published_ranks.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportPublishedRanks",
            summary = "Download published ranks",
            description = "Use it to take the ranks and tiers that sources print into a program or a spreadsheet.")
    public Response exportRanks(
            @BeanParam ExportOptions options,
            @BeanParam PublishedRankFilter filter,
            @BeanParam DatasetFilter datasets) {
        return exporter.file(options, datasets.narrow(filter.listing()));
    }
}
