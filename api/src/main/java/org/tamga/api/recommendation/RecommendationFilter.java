package org.tamga.api.recommendation;

import jakarta.ws.rs.BeanParam;
import org.tamga.api.query.Filters;
import org.tamga.domain.Listing;
import org.tamga.domain.recommendation.Recommendation;

/** The filters of the list of recommendations. */
public class RecommendationFilter {

    @BeanParam
    Filters.Instruments instruments;

    @BeanParam
    Filters.Components components;

    /** The selected recommendations. */
    public Listing<Recommendation> listing() {
        return Recommendation.list(instruments.ids(), components.codes());
    }
}
