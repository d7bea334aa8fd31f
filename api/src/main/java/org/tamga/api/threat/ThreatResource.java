package org.tamga.api.threat;

import jakarta.inject.Inject;
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
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.threat.Threat;

/** The dangers that sources name. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class ThreatResource {

    @Inject
    Exporter exporter;

    /** Lists threats. */
    @GET
    @Path("/threats")
    @Operation(
            operationId = "listThreats",
            summary = "List threats",
            description =
                    "Use it to ask which dangers the sources name, and for which countries. Sorts by id, category and title.")
    public Page<ThreatView> list(@BeanParam PageRequest page, @BeanParam ThreatFilter filter) {
        return page.of(filter.listing(), ThreatView::of);
    }

    /** One threat. */
    @GET
    @Path("/threats/{id}")
    @Operation(
            operationId = "getThreat",
            summary = "Get a threat",
            description = "Use it to cite one threat, with the countries that it is named for.")
    public ThreatView get(
            @RestPath @Parameter(description = "The id of the threat.", example = "cyberattacks") String id) {
        return ThreatView.of(List.of(Lookups.record(Threat.class, id))).get(0);
    }

    /** The list as a file. */
    @GET
    @Path("/exports/threats.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportThreats",
            summary = "Download threats",
            description = "Use it to take the dangers that sources name into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam ThreatFilter filter) {
        return exporter.file(options, filter.listing(), ThreatView::of);
    }
}
