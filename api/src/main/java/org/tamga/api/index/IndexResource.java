package org.tamga.api.index;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.EditionParameters;

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
    public Page<IndexView> list(@BeanParam PageRequest page, @BeanParam IndexFilter filter) {
        return page.of(
                filter.listing(), indices -> indices.stream().map(IndexView::of).toList());
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
    public EditionView edition(@BeanParam EditionParameters edition) {
        return EditionView.of(edition.edition());
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
    public Response export(@BeanParam ExportOptions options, @BeanParam IndexFilter filter) {
        return exporter.file(
                options,
                filter.listing(),
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
    public Response exportRanks(@BeanParam ExportOptions options, @BeanParam PublishedRankFilter filter) {
        return exporter.file(options, filter.listing());
    }
}
