package org.tamga.api.index;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.Snapshot;

/** Scores across indices and editions. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoreResource {

    @Inject
    Exporter exporter;

    /** Lists scores. */
    @GET
    @Path("/scores")
    @Operation(
            operationId = "listScores",
            summary = "List scores",
            description =
                    "Use it for the values themselves: the overall scores, pillars and indicators of countries, one value"
                            + " each, or with `claims=all` the value of every source. Sorts by index, edition, component, country,"
                            + " source and value.")
    public Page<ScoreView> list(
            @BeanParam PageRequest page, @BeanParam Language language, @BeanParam ScoreFilter filter) {
        return page.of(filter.listing(), scores -> ScoreView.of(scores, language.code()))
                .on(filter.day())
                .warn(filter.warnings());
    }

    /** The list as a file. */
    @GET
    @Path("/exports/scores.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportScores",
            summary = "Download scores",
            description =
                    "Use it to compute with the scores: one value each, or with `claims=all` the value of every source.")
    public Response export(@BeanParam ExportOptions options, @BeanParam ScoreFilter filter) {
        return exporter.file(options, filter.listing(), rows -> ScoreView.of(rows, Language.DEFAULT));
    }
}
