package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;

/** A pair in the graph. */
@Schema(
        name = "CooperationEdge",
        description = "A pair in the graph; its evidence is at /v1/cooperation/pairs/{a}/{b} with the same parameters")
public record EdgeView(
        @NotNull String a,
        @NotNull String b,

        @NotNull @Schema(description = "How many organizations they share", examples = "10", minimum = "0")
        Integer organizations,

        @NotNull @Schema(description = "How many instruments they share", examples = "3", minimum = "0")
        Integer instruments,

        @NotNull @Schema(description = "Jaccard, as of pairs", examples = "0.8125", minimum = "0", maximum = "1")
        BigDecimal jaccard,

        @NotNull @Schema(description = "As of pairs", examples = "17.1234", minimum = "0")
        BigDecimal weight) {

    static EdgeView of(Pair pair) {
        return new EdgeView(
                pair.a(),
                pair.b(),
                pair.count(Tie.Kind.ORGANIZATION),
                pair.count(Tie.Kind.INSTRUMENT),
                PairView.rounded(pair.jaccard()),
                PairView.rounded(pair.weight()));
    }
}
