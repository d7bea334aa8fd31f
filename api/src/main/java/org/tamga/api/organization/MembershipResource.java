package org.tamga.api.organization;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Day;
import org.tamga.api.Known;
import org.tamga.api.Language;
import org.tamga.api.ListQuery;
import org.tamga.api.Snapshot;
import org.tamga.domain.organization.Membership;

/** Memberships across organizations. */
@Snapshot
@Path("/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class MembershipResource {

    /** Lists memberships. */
    @GET
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description =
                    "Use it to ask which organizations a country is in on a day, with any status, or with `history` for"
                            + " all its periods. Sorts by organization, country, status, start and end.")
    public MembershipPage list(
            @BeanParam ListQuery query,
            @BeanParam Language language,
            @BeanParam Day day,
            @RestQuery @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KGZ")
                    List<String> country,
            @RestQuery @Parameter(description = "Organizations, by code.", example = "SCO") List<String> organization,
            @RestQuery @Parameter(description = "Statuses; `any`, or leaving it out, for all.", example = "member")
                    List<String> status) {
        var on = day.day();
        return query.page(
                Membership.list(
                        Known.countries("country", country),
                        Known.values("organization", organization, "Organization", "code"),
                        MembershipStatus.orAny(status),
                        on),
                memberships -> MembershipView.of(memberships, language.code()),
                on,
                MembershipView::warnings,
                MembershipPage::new);
    }
}
