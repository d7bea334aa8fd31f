package org.tamga.api.verification;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.EditionParameters;
import org.tamga.api.verification.VerificationPage.VerdictCount;
import org.tamga.domain.verification.Verdict;

/** Whether the printed values of an edition follow from each other. */
@Snapshot
@Path("/v1/indices/{index}/editions/{edition}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class VerificationResource {

    private static final List<String> KINDS = List.of("component", "rank", "tier");

    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::word).toList();

    /** The checks of an edition. */
    @GET
    @Operation(
            operationId = "getVerification",
            summary = "Check whether an edition adds up",
            description =
                    "Use it before you rely on a published value: each value that has parts is held against their weighted"
                            + " sum or mean, each printed rank and tier against the overall scores, with the numbers and the"
                            + " tolerance that rounding allows. Every source is checked, also those that are not preferred."
                            + " A mismatch says that two printed numbers disagree, not which of them is wrong.")
    public VerificationPage verify(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @BeanParam EditionParameters edition,
            @BeanParam Filters.Countries countries,
            @RestQuery
                    @Parameter(
                            description = "Verdicts: `match`, `mismatch`, `not_published`, `not_computable`.",
                            example = "mismatch")
                    List<String> verdict,
            @RestQuery @Parameter(description = "Components.", example = "overall") List<String> component,
            @RestQuery @Parameter(description = "What is checked: `component`, `rank`, `tier`.", example = "component")
                    List<String> kind) {
        var verification = new EditionVerification(edition.model());
        var codes = countries.codes();
        var verdicts = Lookups.choices("verdict", verdict, VERDICTS);
        var components =
                Lookups.among("component", component, verification.model().codes());
        var kinds = Lookups.choices("kind", kind, KINDS);
        var some = verification.checks().stream()
                .filter(check -> wanted(codes, check.country())
                        && wanted(components, check.component())
                        && wanted(kinds, check.kind()))
                .toList();
        var names =
                language.names(some.stream().map(CheckView::country).distinct().toList());
        var shown = page.of(some.stream()
                .filter(check -> wanted(verdicts, check.verdict()))
                .map(check -> check.named(names))
                .toList());
        return VerificationPage.of(shown.warn(verification.warnings()), VerdictCount.of(some));
    }

    /** Without a filter, everything matches. */
    private static boolean wanted(List<String> choice, String value) {
        return choice.isEmpty() || choice.contains(value);
    }
}
