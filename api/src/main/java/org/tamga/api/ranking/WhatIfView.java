package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.scoring.MissingView;

/** The question that a what-if ranking answers, as it was understood. */
@Schema(name = "WhatIf", description = "The question that a what-if ranking answers, as it was understood")
public record WhatIfView(
        @NotNull @Schema(description = "The component that is ranked by")
        String component,

        @NotNull @Schema(description = "dense, competition, modified, ordinal or fractional", examples = "dense")
        String method,

        @Schema(
                description = "arithmetic, geometric or minimum; left out for the edition's own rule",
                examples = "geometric")
        String aggregation,

        @NotNull @Schema(description = "none, min-max, z-score or percentile", examples = "none")
        String normalize,

        @NotNull
        @Schema(
                description =
                        "The weights of the parts of the component, and of the siblings of all that is weighed anew")
        List<WeightView> weights,

        @NotNull List<MissingView> missing) {}
