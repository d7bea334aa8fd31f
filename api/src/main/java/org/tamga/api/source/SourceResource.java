package org.tamga.api.source;

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
import org.tamga.api.citation.CitationFormat;
import org.tamga.api.citation.CslItem;
import org.tamga.api.citation.SourceView;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;

/** The documents behind the facts. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class SourceResource {

    @Inject
    Exporter exporter;

    /** Lists sources. */
    @GET
    @Path("/sources")
    @Operation(
            operationId = "listSources",
            summary = "List sources",
            description =
                    "Use it to see what the facts were read from, or to find the documents of one authority or dataset."
                            + " Sorts by id, title, type, authority and issued.")
    public Page<SourceView> list(
            @BeanParam PageRequest page, @BeanParam SourceFilter filter, @BeanParam Filters.Datasets datasets) {
        return page.of(
                datasets.narrow(filter.listing()),
                sources -> sources.stream().map(SourceView::of).toList());
    }

    /** One source. */
    @GET
    @Path("/sources/{id}")
    @Operation(
            operationId = "getSource",
            summary = "Get a source",
            description =
                    "Use it to resolve a citation: every citation of every record names a source that is found here.")
    public SourceView get(
            @RestPath @Parameter(description = "The id of the source.", example = "itu-gci-2020") String id) {
        return SourceView.of(Lookups.source(id));
    }

    /** One source as a reference. */
    @GET
    @Path("/sources/{id}/citation.{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getSourceCitation",
            summary = "Cite a source",
            description = "Use it to put a source into the bibliography of a paper.")
    public Response cite(
            @RestPath @Parameter(description = "The id of the source.", example = "itu-gci-2020") String id,
            @RestPath @Parameter(description = "The format of the file.", example = "bib") CitationFormat format) {
        return format.file(CslItem.of(Lookups.source(id)));
    }

    /** The list as a file. */
    @GET
    @Path("/exports/sources.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportSources",
            summary = "Download sources",
            description = "Use it to take the documents behind the facts into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam SourceFilter filter) {
        return exporter.file(
                options,
                filter.listing(),
                rows -> rows.stream().map(SourceView::of).toList());
    }

    /** The list as a bibliography. */
    @GET
    @Path("/exports/citations.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportCitations",
            summary = "Download the sources as a bibliography",
            description =
                    "Use it to put many sources into the bibliography of a paper; it takes the filters of listSources.")
    public Response exportCitations(
            @RestPath @Parameter(description = "The format of the file.", example = "bib") CitationFormat format,
            @BeanParam SourceFilter filter,
            @BeanParam Filters.Datasets datasets) {
        return exporter.citations(format, datasets.narrow(filter.listing()));
    }
}
