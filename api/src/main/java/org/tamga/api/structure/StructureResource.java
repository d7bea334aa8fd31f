package org.tamga.api.structure;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.Filters;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.ComponentParameter;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionParameters;
import org.tamga.api.scoring.InvalidArgument;
import org.tamga.api.scoring.MissingView;
import org.tamga.domain.scoring.ScoreMatrix;

/** How the parts of an index are correlated. */
@Snapshot
@Path("/v1/indices/{index}/editions/{edition}/structure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class StructureResource {

    /** Below this, a coefficient is mostly chance. */
    private static final int FEW = 10;

    /** The structure of an edition. */
    @GET
    @Operation(
            operationId = "getStructure",
            summary = "See how the parts of an index hang together",
            description =
                    "Use it to see which parts of an index repeat each other (correlations, Cronbach's alpha), and which"
                            + " really decide who is above whom (effective beside nominal weights). It describes the countries"
                            + " at hand and proves no cause.")
    public StructureView structure(
            @BeanParam EditionParameters edition,
            @BeanParam ComponentParameter component,
            @BeanParam Filters.Countries countries,
            @BeanParam CountryGroupFilter filter) {
        var model = edition.model();
        var by = component.of(model);
        var group = filter.of(countries.codes());
        var values = group.within(model.scores(model.children(by)).values());
        var matrix = InvalidArgument.of("component", () -> ScoreMatrix.of(model.tree(), values, by));
        return StructureView.of(model, by, matrix, Meta.of(group.day(), warnings(group, matrix)));
    }

    private static List<Warning> warnings(CountryGroup group, ScoreMatrix matrix) {
        var warnings = new ArrayList<>(MissingView.warnings(MissingView.of(matrix.missing())));
        warnings.addAll(group.warnings(matrix.countries()));
        if (!matrix.weighed()) {
            warnings.add(new Warning(
                    "unknown_weights",
                    "The weights of the parts are unknown: there is no alpha and no effective weight."));
        }
        if (!matrix.countries().isEmpty() && matrix.countries().size() < FEW) {
            warnings.add(new Warning(
                    "few_countries",
                    "Coefficients of so few countries (" + matrix.countries().size() + ") are mostly chance."));
        }
        return warnings;
    }
}
