package org.tamga.api.field;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Known;
import org.tamga.domain.Listing;
import org.tamga.domain.field.Recommendation;

/** What a list of recommendations is narrowed by. */
public class RecommendationQuery {

    @RestQuery
    @Parameter(description = "Instruments that speak to it, by id.", example = "KGZ-RUS-2021-IIS")
    List<String> instrument;

    @RestQuery
    @Parameter(description = "Components that speak to it, by code.", example = "legal")
    List<String> component;

    /** The recommendations that are asked for. */
    public Listing<Recommendation> listing() {
        return Recommendation.list(
                Known.values("instrument", instrument, "Instrument", "id"),
                Known.values("component", component, "Component", "code"));
    }
}
