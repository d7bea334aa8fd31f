package org.tamga.api.source;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.Known;
import org.tamga.api.ListQuery;
import org.tamga.api.Snapshot;
import org.tamga.api.release.DatasetQuery;
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
    public SourcePage list(@BeanParam ListQuery query, @BeanParam SourceQuery asked, @BeanParam DatasetQuery datasets) {
        return query.page(
                datasets.narrow(asked.listing()),
                sources -> sources.stream().map(SourceView::of).toList(),
                null,
                items -> List.of(),
                SourcePage::new);
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
        return SourceView.of(Known.record(Source.class, id));
    }

    /** One source as a reference. */
    @GET
    @Path("/{id}/citation" + CitationForm.FORM)
    @Produces({CitationForm.BIB_TYPE, CitationForm.RIS_TYPE, CitationForm.CSL_TYPE})
    @Operation(
            operationId = "getSourceCitation",
            summary = "Cite a source",
            description = "Use it to put a source into the bibliography of a paper.")
    public Response cite(
            @RestPath @Parameter(description = "The id of the source.", example = "itu-gci-2020") String id,
            @RestPath String form) {
        return CitationForm.of(form).file(CslItem.of(Known.record(Source.class, id)));
    }
}
