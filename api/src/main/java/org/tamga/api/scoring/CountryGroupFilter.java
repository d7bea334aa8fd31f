package org.tamga.api.scoring;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;

/** The parameters that narrow an answer to a group of countries. */
public class CountryGroupFilter {

    @RestQuery
    @Parameter(description = "Organizations whose full members on the day are meant.", example = "CSTO")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Regions, by name or UN M49 code, whose countries are meant.", example = "Central Asia")
    List<String> region;

    @RestQuery("as_of")
    @Parameter(
            description = "The day of which the membership in `organization` is meant; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2020-12-31")
    LocalDate asOf;

    /** The group of these countries, as far as they belong to what else is asked for. */
    public CountryGroup of(List<String> country) {
        return new CountryGroup(
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                Lookups.regions(region),
                AsOf.ofMembership(asOf, organization));
    }

    /** The group of all countries, as far as they belong to what is asked for; with a day if members are grouped. */
    public CountryGroup grouped(boolean byOrganization) {
        return byOrganization
                ? new CountryGroup(
                        List.of(),
                        Lookups.values("organization", organization, "Organization", "code"),
                        Lookups.regions(region),
                        AsOf.or(asOf))
                : of(List.of());
    }
}
