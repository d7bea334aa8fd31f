package org.tamga.api.organization;

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

/** Memberships across organizations. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class MembershipResource {

    @Inject
    Exporter exporter;

    /** Lists memberships. */
    @GET
    @Path("/memberships")
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description =
                    "Use it to ask which organizations a country is in on a day, with any status, or with `history` for"
                            + " all its periods. Sorts by organization, country, status, start and end.")
    public Page<MembershipView> list(
            @BeanParam PageRequest page, @BeanParam Language language, @BeanParam MembershipFilter filter) {
        var memberships =
                page.of(filter.listing(), periods -> MembershipView.of(periods, filter.certainty(), language.code()));
        return memberships
                .on(filter.day())
                .warn(filter.warnings(memberships.page().total()));
    }

    /** The list as a file. */
    @GET
    @Path("/exports/memberships.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportMemberships",
            summary = "Download memberships",
            description =
                    "Use it to take the memberships of a day, or with `history=true` those of any time, into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam MembershipFilter filter) {
        return exporter.file(
                options,
                filter.listing(),
                filter.certainty(),
                rows -> MembershipView.of(rows, filter.certainty(), Language.DEFAULT));
    }
}
