package org.tamga.api.organization;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.organization.Membership;

/** What a list of memberships is narrowed by, beside the day. */
public class MembershipFilter {

    @RestQuery
    @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Organizations, by code.", example = "SCO")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Statuses; `any`, or leaving it out, for all.", example = "member")
    List<String> status;

    /** The periods that are asked for, on a day or, if that is null, of any time. */
    public Listing<Membership> listing(LocalDate day) {
        return Membership.list(
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                MembershipStatus.orAny(status),
                day);
    }
}
