package org.tamga.api.source;

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
import org.tamga.api.dataset.DatasetFilter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.source.Source;

/** The documents behind the facts. */
@Snapshot
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class SourceResource {

    /** Lists sources. */
    @GET
    @Operation(
            operationId = "listSources",
            summary = "List sources",
            description =
                    "Use it to see what the facts were read from, or to find the documents of one authority or dataset."
                            + " Sorts by id, title, type, authority and issued.")
    public Page<SourceView> list(
            @BeanParam PageRequest page, @BeanParam SourceFilter filter, @BeanParam DatasetFilter datasets) {
        return page.of(
                datasets.narrow(filter.listing()),
                sources -> sources.stream().map(SourceView::of).toList());
    }

    /** One source. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSource",
            summary = "Get a source",
            description =
                    "Use it to resolve a citation: every citation of every record names a source that is found here.")
    public SourceView get(
            @RestPath @Parameter(description = "The id of the source.", example = "itu-gci-2020") String id) {
        return SourceView.of(Lookups.record(Source.class, id));
    }

    /** One source as a reference. */
    @GET
    @Path("/{id}/citation" + CitationFormat.FORM)
    @Produces({CitationFormat.BIB_TYPE, CitationFormat.RIS_TYPE, CitationFormat.CSL_TYPE})
    @Operation(
            operationId = "getSourceCitation",
            summary = "Cite a source",
            description = "Use it to put a source into the bibliography of a paper.")
    public Response cite(
            @RestPath @Parameter(description = "The id of the source.", example = "itu-gci-2020") String id,
            @RestPath String form) {
        return CitationFormat.of(form).file(CslItem.of(Lookups.record(Source.class, id)));
    }
}
