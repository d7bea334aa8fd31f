package org.tamga.api.discrepancy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.Snapshot;

/** Disagreements between sources, or between sources and rules. */
@Snapshot
@Path("/v1/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality")
public class DiscrepancyResource {

    /** Lists discrepancies. */
    @GET
    @Operation(
            operationId = "listDiscrepancies",
            summary = "List discrepancies",
            description =
                    "Use it before you rely on a value: where two sources, or a source and a rule, disagree, with what each says, the countries, organizations, instruments and indices that it concerns, and how it was settled, if it was. Computed ones are found anew in each release by rules that the documentation defines; curated ones were found by people. Ordered by kind and id.")
    public Page<DiscrepancyView> list(@BeanParam PageRequest page, @BeanParam DiscrepancyFilter filter) {
        return page.of(filter.of(DiscrepancyView.all()));
    }

    /** One discrepancy. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDiscrepancy",
            summary = "Get a discrepancy",
            description =
                    "Use it to cite one disagreement by its own address: what each side says, and how it was settled, if it was.")
    public DiscrepancyView get(
            @RestPath @Parameter(description = "The id of the discrepancy.", example = "kgz-2012-concept-date")
                    String id) {
        var all = DiscrepancyView.all();
        return all.stream()
                .filter(discrepancy -> discrepancy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "discrepancy", id, all.stream().map(DiscrepancyView::id).toList()));
    }
}
