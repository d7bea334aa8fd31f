package org.tamga.api.instrument;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.InstrumentParty;

/** What a list of parties is narrowed by, beside the instrument and the day. */
public class PartyFilter {

    @RestQuery
    @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KAZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Roles.", example = "party")
    List<String> role;

    /** The parties of these instruments, or of all, that are asked for; on a day or, if that is null, of any time. */
    public Listing<InstrumentParty> listing(List<String> instruments, LocalDate day) {
        return InstrumentParty.list(
                instruments,
                Lookups.countries("country", country),
                Lookups.values("role", role, "InstrumentParty", "role"),
                day);
    }
}
