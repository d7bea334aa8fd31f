package org.tamga.api.discrepancy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.discrepancy.ComputedDiscrepancies;

/** Where sources or rules disagree. */
@Snapshot
@Path("/v1/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality")
public class DiscrepancyResource {

    private static final List<String> SEVERITIES = List.of("minor", "moderate", "major");
    private static final List<String> ORIGINS = List.of("computed", "curated");
    private static final List<String> STATUSES = List.of("open", "settled");

    /** Lists discrepancies. */
    @GET
    @Operation(
            operationId = "listDiscrepancies",
            summary = "List discrepancies",
            description =
                    "Use it before you rely on a value: where two sources, or a source and a rule, disagree, with what each says, and how it was settled, if it was. Computed ones are found anew in each release by rules that the documentation defines; curated ones were found by people. Ordered by kind and id.")
    public Page<DiscrepancyView> list(
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Kinds of discrepancy.", example = "score_value") List<String> kind,
            @RestQuery @Parameter(description = "Severities: minor, moderate or major.", example = "major")
                    List<String> severity,
            @RestQuery @Parameter(description = "Origins: computed or curated.", example = "curated")
                    List<String> origin,
            @RestQuery @Parameter(description = "Statuses: open or settled.", example = "open") List<String> status,
            @RestQuery @Parameter(description = "Countries concerned, by any ISO 3166-1 code.", example = "KGZ")
                    List<String> country,
            @RestQuery @Parameter(description = "Organizations concerned, by code.", example = "CSTO")
                    List<String> organization,
            @RestQuery @Parameter(description = "Instruments concerned, by id.", example = "KGZ-2012-NSC")
                    List<String> instrument,
            @RestQuery @Parameter(description = "Indices concerned, by code.", example = "GCI") List<String> index) {
        var all = DiscrepancyView.all();
        var known = all.stream().map(DiscrepancyView::kind).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(ComputedDiscrepancies.KINDS);
        var filter = new DiscrepancyView.Filter(
                Lookups.choices("kind", kind, known),
                Lookups.choices("severity", severity, SEVERITIES),
                Lookups.choices("origin", origin, ORIGINS),
                Lookups.choices("status", status, STATUSES),
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                Lookups.values("instrument", instrument, "Instrument", "id"),
                Lookups.values("index", index, "Index", "code"));
        return page.of(all.stream().filter(filter::lets).toList());
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
