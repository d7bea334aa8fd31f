package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.cooperation.Pair;

/** A pair in the graph. */
@Schema(
        name = "CooperationEdge",
        description = "A pair in the graph; its evidence is at /v1/cooperation/pairs/{a}/{b} with the same parameters")
public record EdgeView(
        @NotNull String a,
        @NotNull String b,

        @NotNull @Schema(description = "How many organizations they share", examples = "10")
        Integer organizations,

        @NotNull @Schema(description = "How many instruments they share", examples = "3")
        Integer instruments,

        @NotNull BigDecimal jaccard,

        @NotNull BigDecimal weight) {

    static EdgeView of(Pair pair) {
        return new EdgeView(
                pair.a(),
                pair.b(),
                pair.organizations(),
                pair.instruments(),
                PairView.rounded(pair.jaccard()),
                PairView.rounded(pair.weight()));
    }
}
