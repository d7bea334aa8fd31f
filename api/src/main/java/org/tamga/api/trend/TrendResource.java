package org.tamga.api.trend;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.ComponentParameter;

/** How scores changed, and whether the editions are comparable. */
@Snapshot
@Path("/v1/indices/{index}/trend")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class TrendResource {

    /** The trend of countries. */
    @GET
    @Operation(
            operationId = "getTrend",
            summary = "Follow countries over the editions of an index",
            description =
                    "Use it to see where countries stood in each edition: the value on its own scale and on 0 to 100, the"
                            + " rank and the percentile. `steps` says whether two editions can be compared and why not; a"
                            + " difference over a step that is not comparable may be due to other questions or weights, and"
                            + " says nothing of the country.")
    public TrendPage trend(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @BeanParam ComponentParameter component,
            @RestPath @Parameter(description = "The code of the index, in any case.", example = "GCI") String index,
            @RestQuery
                    @Parameter(
                            description = "Countries, by any ISO 3166-1 code; at least one.",
                            required = true,
                            example = "KAZ")
                    List<String> country) {
        var code = Lookups.index(index).code;
        if (country.isEmpty()) {
            throw ProblemException.parameter("country", "required", "name at least one country");
        }
        var countries = Lookups.countries("country", country).stream().sorted().toList();
        var trend = IndexTrend.of(code, component.given());
        var all = trend.items(countries, language.names(countries));
        return TrendPage.of(page.of(all).warn(trend.warnings(all)), trend.steps());
    }
}
