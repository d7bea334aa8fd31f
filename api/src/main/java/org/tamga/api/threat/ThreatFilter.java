package org.tamga.api.threat;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.threat.Threat;

/** The filters of the list of threats. */
public class ThreatFilter {

    @BeanParam
    Filters.Countries countries;

    @RestQuery
    @Parameter(description = "Threats, by id in any case.", example = "cyberattacks")
    List<String> id;

    @RestQuery
    @Parameter(description = "Categories.", example = "cyber")
    List<String> category;

    /** The selected threats. */
    public Listing<Threat> listing() {
        return Threat.list(Lookups.values("category", category, Threat.class, "category"), countries.codes())
                .where("e.id in :ids", "ids", Lookups.values("id", id, Threat.class, "id"));
    }
}
