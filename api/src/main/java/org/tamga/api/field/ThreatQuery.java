package org.tamga.api.field;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Known;
import org.tamga.domain.Listing;
import org.tamga.domain.field.Threat;

/** What a list of threats is narrowed by. */
public class ThreatQuery {

    @RestQuery
    @Parameter(description = "Categories.", example = "cyber")
    List<String> category;

    @RestQuery
    @Parameter(description = "Countries that it is named for, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    /** The threats that are asked for. */
    public Listing<Threat> listing() {
        return Threat.list(
                Known.values("category", category, "Threat", "category"), Known.countries("country", country));
    }
}
