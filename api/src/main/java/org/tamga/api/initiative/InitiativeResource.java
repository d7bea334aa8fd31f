package org.tamga.api.initiative;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.initiative.Initiative;

/** Projects, events, forums, meetings and proposals. */
@Snapshot
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class InitiativeResource {

    /** Lists initiatives. */
    @GET
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
    @Path("/{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "Get an initiative or event",
            description = "Use it to cite one project, meeting, forum or proposal by its own address.")
    public InitiativeView get(
            @RestPath @Parameter(description = "The id of the initiative.", example = "consultative-meeting-5")
                    String id) {
        return InitiativeView.of(List.of(Lookups.record(Initiative.class, id))).get(0);
    }
}
