package org.tamga.api.index;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.index.PublishedRank;

/** What the ranks and tiers that sources print are narrowed by. */
public class PublishedRankFilter {

    @RestQuery
    @Parameter(description = "Indices, by code.", example = "GCI")
    List<String> index;

    @RestQuery
    @Parameter(description = "Editions.", example = "2020")
    List<String> edition;

    @RestQuery
    @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Sources.", example = "itu-gci-2020")
    List<String> source;

    /** The printed ranks and tiers that are asked for. */
    public Listing<PublishedRank> listing() {
        return PublishedRank.list(
                Lookups.values("index", index, "Index", "code"),
                Lookups.values("edition", edition, "Edition", "edition"),
                Lookups.countries("country", country),
                Lookups.values("source", source, "Source", "id"));
    }
}
