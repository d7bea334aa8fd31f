package org.tamga.api.status;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.release.model.Snapshot;

/** The entry point of the API, and the state of the service. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service")
public class StatusResource {

    /** Where everything is. */
    @GET
    @Operation(
            operationId = "getRoot",
            summary = "See where everything is",
            description = "Start here: the addresses of all collections, of the contract and of the documentation.")
    public RootView root(@Context UriInfo uri) {
        return RootView.at(uri.getBaseUri());
    }

    /** The state of the service. */
    @GET
    @Path("/status")
    @Operation(
            operationId = "getStatus",
            summary = "Get the state of the service",
            description =
                    "Use it to see which release of the data is served, how much it holds, and the limits of requests.")
    public StatusView status() {
        return StatusView.now();
    }
}
