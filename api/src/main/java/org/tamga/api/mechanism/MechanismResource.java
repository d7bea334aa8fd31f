package org.tamga.api.mechanism;

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
import org.tamga.domain.mechanism.Mechanism;

/** Mechanisms of cooperation, and who uses them. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class MechanismResource {

    @Inject
    Exporter exporter;

    /** Lists mechanisms. */
    @GET
    @Path("/mechanisms")
    @Operation(
            operationId = "listMechanisms",
            summary = "List mechanisms of cooperation",
            description =
                    "Use it to ask by which ways states cooperate on information, and which organizations use which, with the instruments that are named as examples. Sorts by position, id and name.")
    public Page<MechanismView> list(@BeanParam PageRequest page, @BeanParam MechanismFilter filter) {
        return page.of(filter.listing(), MechanismView::of);
    }

    /** One mechanism. */
    @GET
    @Path("/mechanisms/{id}")
    @Operation(
            operationId = "getMechanism",
            summary = "Get a mechanism of cooperation",
            description = "Use it to see who uses one mechanism, by which instruments.")
    public MechanismView get(
            @RestPath @Parameter(description = "The id of the mechanism.", example = "treaties") String id) {
        return MechanismView.of(List.of(Lookups.record(Mechanism.class, id))).get(0);
    }

    /** The list as a file. */
    @GET
    @Path("/exports/mechanisms.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportMechanisms",
            summary = "Download mechanisms",
            description = "Use it to take the ways of cooperation into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam MechanismFilter filter) {
        return exporter.file(options, filter.listing(), MechanismView::of);
    }
}
