package org.tamga.api.country;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.organization.MembershipStatus;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.country.Country;

/** What a list of countries is narrowed by. */
public class CountryFilter {

    @RestQuery("as_of")
    @Parameter(
            description = "The day of which the membership in `organization` is meant; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2020-12-31")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "Text in a name, in any language, or in a code.", example = "stan")
    String q;

    @RestQuery
    @Parameter(description = "Regions of any level, by name or UN M49 code.", example = "Central Asia")
    List<String> region;

    @RestQuery
    @Parameter(
            description =
                    "Organizations in which the country has a status on the day; full members unless `status` says otherwise.",
            example = "SCO")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Statuses in the organizations; `any` for all. Needs `organization`.", example = "member")
    List<String> status;

    @RestQuery
    @Parameter(description = "Instruments that the country is named as a party to.", example = "COE-185")
    List<String> instrument;

    /** The day on which members are meant, or null if no organization is named. */
    public LocalDate day() {
        return AsOf.ofMembership(asOf, organization);
    }

    /** The countries that are asked for. */
    public Listing<Country> listing() {
        if (!status.isEmpty() && organization.isEmpty()) {
            throw ProblemException.parameter("status", "conflict", "is of an organization; name one with organization");
        }
        return Country.list(
                q,
                Lookups.regions(region),
                Lookups.values("organization", organization, "Organization", "code"),
                MembershipStatus.orFull(status),
                day(),
                Lookups.values("instrument", instrument, "Instrument", "id"));
    }
}
