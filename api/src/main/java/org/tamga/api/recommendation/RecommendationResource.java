package org.tamga.api.recommendation;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.recommendation.Recommendation;

/** Recommendations of sources, with the instruments and components that they concern. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class RecommendationResource {

    @Inject
    Exporter exporter;

    /** Lists recommendations. */
    @GET
    @Path("/recommendations")
    @Operation(
            operationId = "listRecommendations",
            summary = "List recommendations",
            description =
                    "Use it to read what a source advises states to do, each recommendation with the instruments and the components of an index that speak to it. That they do is our own reading; the sources do not say so. Sorts by position, id and title.")
    public Page<RecommendationView> list(@BeanParam PageRequest page, @BeanParam RecommendationFilter filter) {
        return page.of(filter.listing(), RecommendationView::of);
    }

    /** One recommendation. */
    @GET
    @Path("/recommendations/{id}")
    @Operation(
            operationId = "getRecommendation",
            summary = "Get a recommendation",
            description = "Use it to cite one recommendation, with the instruments and components that speak to it.")
    public RecommendationView get(
            @RestPath @Parameter(description = "The id of the recommendation.", example = "new-agreements") String id) {
        return RecommendationView.of(List.of(Lookups.record(Recommendation.class, id)))
                .get(0);
    }

    /** The list as a file. */
    @GET
    @Path("/exports/recommendations.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportRecommendations",
            summary = "Download recommendations",
            description = "Use it to take what sources advise into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam RecommendationFilter filter) {
        return exporter.file(options, filter.listing(), RecommendationView::of);
    }
}
