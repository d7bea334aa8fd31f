package org.tamga.api.initiative;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.initiative.Initiative;

/** What a list of initiatives is narrowed by. */
public class InitiativeFilter {

    @RestQuery
    @Parameter(description = "Text in the id, the title, the description or the people.", example = "media")
    String q;

    @RestQuery
    @Parameter(description = "Types of initiative.", example = "meeting")
    List<String> type;

    @RestQuery
    @Parameter(description = "Countries that it is of or for, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Organizations that hold it, by code.", example = "UNODC")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Instruments that it bears on, by id.", example = "CA-2022-FRIENDSHIP")
    List<String> instrument;

    @RestQuery
    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    @Parameter(
            description = "Only those that took place on or after this date; those without a date are left out.",
            example = "2022")
    String from;

    @RestQuery
    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    @Parameter(
            description = "Only those that took place on or before this date; those without a date are left out.",
            example = "2023-12-31")
    String to;

    /** The initiatives that are asked for. */
    public Listing<Initiative> listing() {
        return Initiative.list(new Initiative.Filter(
                q,
                Lookups.values("type", type, "Initiative", "type"),
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                Lookups.values("instrument", instrument, "Instrument", "id"),
                AsOf.partial("from", from, false),
                AsOf.partial("to", to, true)));
    }
}
