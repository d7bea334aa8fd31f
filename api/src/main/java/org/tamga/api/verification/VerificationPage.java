package org.tamga.api.verification;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;
import org.tamga.domain.verification.Verdict;

/** One page of checks. */
@Schema(name = "VerificationPage", description = "One page of checks, with a count of all verdicts")
public record VerificationPage(
        @NotNull @Schema(maxItems = 500) List<CheckView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        List<SourceView> sources,

        @NotNull
        @Schema(
                description =
                        "How many checks have each verdict, among those that the filters other than `verdict` leave",
                maxItems = 10)
        List<VerdictCount> counts)
        implements Paged {

    static VerificationPage of(Page<CheckView> page, List<VerdictCount> counts) {
        return new VerificationPage(page.items(), page.page(), page.meta(), page.sources(), counts);
    }

    /** How many checks have one verdict. */
    @Schema(name = "VerdictCount", description = "How many checks have one verdict")
    public record VerdictCount(
            @NotNull String verdict,

            @NotNull @Schema(description = "How many checks have it", examples = "15")
            Long count) {

        static List<VerdictCount> of(List<CheckView> checks) {
            return Arrays.stream(Verdict.values())
                    .map(verdict -> new VerdictCount(
                            verdict.word(),
                            checks.stream().filter(check -> check.is(verdict)).count()))
                    .toList();
        }
    }
}
