package org.tamga.api.index;

import jakarta.ws.rs.BeanParam;
import org.tamga.api.query.Filters;
import org.tamga.domain.Listing;
import org.tamga.domain.index.PublishedRank;

/** The filters of the ranks and tiers that sources print. */
public class PublishedRankFilter {

    @BeanParam
    Filters.Indices indices;

    @BeanParam
    Filters.Editions editions;

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Sources sources;

    /** The selected ranks and tiers. */
    public Listing<PublishedRank> listing() {
        return PublishedRank.list(indices.codes(), editions.names(), countries.codes(), sources.ids());
    }
}
