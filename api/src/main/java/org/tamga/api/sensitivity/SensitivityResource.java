package org.tamga.api.sensitivity;

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
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionModel;

/** How sure a ranking is. */
@Snapshot
@Path("/v1/indices/{index}/editions/{edition}/sensitivity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class SensitivityResource {

    /** The rank intervals of an edition. */
    @GET
    @Operation(
            operationId = "getSensitivity",
            summary = "See how much of a ranking is due to its weights",
            description =
                    "Use it before you make much of a difference of a few ranks: the weights are drawn at random many times"
                            + " around the official ones, and each country gets the interval of its ranks. The values are"
                            + " taken as certain, so the interval is no margin of error of the measurement. The same"
                            + " parameters give the same answer.")
    public SensitivityPage sensitivity(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @BeanParam CountryGroupFilter narrowing,
            @BeanParam SensitivityOptions simulation,
            @RestPath @Parameter(description = "The code of the index, in any case.", example = "GCI") String index,
            @RestPath @Parameter(description = "The edition.", example = "2020") String edition,
            @RestQuery
                    @Parameter(
                            description = "The component whose parts are weighed; the overall score if left out.",
                            example = "overall")
                    String component,
            @RestQuery @Parameter(description = "Countries to rank among each other.", example = "KAZ")
                    List<String> country) {
        var board = EditionModel.of(Lookups.edition(index, edition));
        var by = board.component("component", component);
        var group = narrowing.of(country);
        var asked = EditionSensitivity.of(board, by, group, simulation.request(board));
        var result = asked.result();
        var sobol = simulation.wantsSobol() ? asked.sobol(simulation) : null;
        var intervals = page.of(asked.items(result, language.names(asked.countries())))
                .on(group.day())
                .warn(asked.warnings(group));
        return new SensitivityPage(
                intervals.items(),
                intervals.page(),
                intervals.meta(),
                intervals.sources(),
                simulation.settings(by, asked.request(), sobol == null ? null : asked.samples()),
                SensitivityPage.PairView.of(result.pairs()),
                sobol,
                asked.missing());
    }
}
