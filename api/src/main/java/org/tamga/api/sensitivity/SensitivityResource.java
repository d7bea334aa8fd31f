package org.tamga.api.sensitivity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.ComponentParameter;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionParameters;

/** How sensitive a ranking is to the weights. */
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
            @BeanParam EditionParameters edition,
            @BeanParam ComponentParameter component,
            @BeanParam Filters.Countries countries,
            @BeanParam CountryGroupFilter filter,
            @BeanParam SensitivityOptions options) {
        var model = edition.model();
        var by = component.of(model);
        var group = filter.of(countries.codes());
        var sensitivity = EditionSensitivity.of(model, by, group, options.request(model));
        var result = sensitivity.result();
        var sobol = options.wantsSobol() ? sensitivity.sobol(options) : null;
        var intervals = page.of(sensitivity.items(result, language.names(sensitivity.countries())))
                .on(group.day())
                .warn(sensitivity.warnings(group));
        return new SensitivityPage(
                intervals.items(),
                intervals.page(),
                intervals.meta(),
                intervals.sources(),
                options.settings(by, sensitivity.request(), sobol == null ? null : sensitivity.samples()),
                SensitivityPage.PairView.of(result.pairs()),
                sobol,
                sensitivity.missing());
    }
}
