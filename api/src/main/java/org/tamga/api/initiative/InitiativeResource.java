package org.tamga.api.initiative;

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
import org.tamga.domain.initiative.Initiative;

/** Projects, events, forums, meetings and proposals. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class InitiativeResource {

    @Inject
    Exporter exporter;

    /** Lists initiatives. */
    @GET
    @Path("/initiatives")
    @Operation(
            operationId = "listInitiatives",
            summary = "List initiatives and events",
            description =
                    "Use it to find the projects, meetings, forums and proposals of countries and organizations. What happened to a text, such as a signature, is an event of its instrument and not here. Sorts by id, type, title and start.")
    public Page<InitiativeView> list(@BeanParam PageRequest page, @BeanParam InitiativeFilter filter) {
        return page.of(filter.listing(), InitiativeView::of);
    }

    /** One initiative. */
    @GET
    @Path("/initiatives/{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "Get an initiative or event",
            description = "Use it to cite one project, meeting, forum or proposal by its own address.")
    public InitiativeView get(
            @RestPath @Parameter(description = "The id of the initiative.", example = "consultative-meeting-5")
                    String id) {
        return InitiativeView.of(List.of(Lookups.record(Initiative.class, id))).get(0);
    }

    /** The list as a file. */
    @GET
    @Path("/exports/initiatives.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportInitiatives",
            summary = "Download initiatives",
            description = "Use it to take the projects, meetings, forums and events into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam InitiativeFilter filter) {
        return exporter.file(options, filter.listing(), InitiativeView::of);
    }
}
