package org.tamga.api.recommendation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.recommendation.Recommendation;

/** What a list of recommendations is narrowed by. */
public class RecommendationFilter {

    @RestQuery
    @Parameter(description = "Instruments that speak to it, by id.", example = "KGZ-RUS-2021-IIS")
    List<String> instrument;

    @RestQuery
    @Parameter(description = "Components that speak to it, by code.", example = "legal")
    List<String> component;

    /** The recommendations that are asked for. */
    public Listing<Recommendation> listing() {
        return Recommendation.list(
                Lookups.values("instrument", instrument, "Instrument", "id"),
                Lookups.values("component", component, "Component", "code"));
    }
}
