package org.tamga.api.instrument;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.AsOfOrHistory;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.time.Certainty;

/** The filters of a list of parties, beside the instruments. */
public class PartyFilter {

    @BeanParam
    AsOfOrHistory period;

    @BeanParam
    Filters.Countries countries;

    @RestQuery
    @Parameter(description = "Organizations that are parties themselves, by code.", example = "EU")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Roles.", example = "party")
    List<String> role;

    /** The day on which they are parties, or null for parties of any time. */
    public LocalDate day() {
        return period.day();
    }

    /** How sure that is; null if they are of any time. */
    public Certainty certainty() {
        return period.certainty();
    }

    /** The selected parties of these instruments, or of all instruments if none is given. */
    public Listing<InstrumentParty> listing(List<String> instruments) {
        return listing(instruments, certainty());
    }

    /** What this list leaves out, if it is one of what is certain. */
    public List<Warning> warnings(List<String> instruments, long certain) {
        return Warning.leftOut(certainty(), () -> listing(instruments, Certainty.POSSIBLE), certain, "parts in it");
    }

    private Listing<InstrumentParty> listing(List<String> instruments, Certainty certainty) {
        return InstrumentParty.list(
                instruments,
                countries.codes(),
                Lookups.organizations("organization", organization),
                Lookups.values("role", role, InstrumentParty.class, "role"),
                day(),
                certainty);
    }
}
