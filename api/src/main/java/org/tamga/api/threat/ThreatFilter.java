package org.tamga.api.threat;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.threat.Threat;

/** What a list of threats is narrowed by. */
public class ThreatFilter {

    @RestQuery
    @Parameter(description = "Categories.", example = "cyber")
    List<String> category;

    @RestQuery
    @Parameter(description = "Countries that it is named for, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    /** The threats that are asked for. */
    public Listing<Threat> listing() {
        return Threat.list(
                Lookups.values("category", category, "Threat", "category"), Lookups.countries("country", country));
    }
}
