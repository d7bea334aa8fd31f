package org.tamga.api.country;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.organization.MembershipStatus;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Filters;
import org.tamga.domain.Listing;
import org.tamga.domain.country.Country;

/** The filters of the list of countries. */
public class CountryFilter {

    @BeanParam
    AsOf asOf;

    @BeanParam
    Filters.Regions regions;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Instruments instruments;

    @RestQuery
    @Parameter(description = "Text in a name, in any language, or in a code.", example = "stan")
    String q;

    @RestQuery
    @Parameter(
            description =
                    "Statuses in the organizations; full members if left out, `any` for all. Needs `organization`.",
            example = "member")
    List<String> status;

    /** The day of the memberships, or null if no organization is named. */
    public LocalDate day() {
        return asOf.ofMembersOf(organizations);
    }

    /** The selected countries. */
    public Listing<Country> listing() {
        if (!status.isEmpty() && organizations.isEmpty()) {
            throw ProblemException.parameter("status", "conflict", "is of an organization; name one with organization");
        }
        return Country.list(
                q, regions.names(), organizations.codes(), MembershipStatus.orFull(status), day(), instruments.ids());
    }
}
