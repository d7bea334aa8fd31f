package org.tamga.api.recommendation;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.recommendation.Recommendation;

/** The filters of the list of recommendations. */
public class RecommendationFilter {

    @BeanParam
    Filters.Instruments instruments;

    @BeanParam
    Filters.Components components;

    @RestQuery
    @Parameter(description = "Recommendations, by id in any case.", example = "cyber-code")
    List<String> id;

    /** The selected recommendations. */
    public Listing<Recommendation> listing() {
        return Recommendation.list(instruments.ids(), components.codes())
                .where("e.id in :ids", "ids", Lookups.values("id", id, Recommendation.class, "id"));
    }
}
