package org.tamga.api.field;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.ListQuery;
import org.tamga.api.Snapshot;

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
    public InitiativePage list(@BeanParam ListQuery query, @BeanParam InitiativeQuery asked) {
        return query.page(asked.listing(), InitiativeView::of, null, items -> List.of(), InitiativePage::new);
    }
}
