package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;

/** Two countries and what they share. */
@Schema(name = "Pair", description = "Two countries and what they share; a pair has no direction")
public record PairView(
        @NotNull String a,
        @NotNull String b,

        @NotNull Integer shared,

        @NotNull BigDecimal jaccard,

        @NotNull BigDecimal weight,

        @NotNull @Schema(description = "The organizations that they share, by code")
        List<String> organizations,

        @NotNull @Schema(description = "The instruments that they share, by id")
        List<String> instruments,

        List<CitationView> citations)
        implements Cited {

    /** The view of a pair with its citations. */
    public static PairView of(Pair pair, Evidence evidence) {
        return new PairView(
                pair.a(),
                pair.b(),
                pair.shared().size(),
                rounded(pair.jaccard()),
                rounded(pair.weight()),
                ids(pair, Tie.Kind.ORGANIZATION),
                ids(pair, Tie.Kind.INSTRUMENT),
                CitationView.of(evidence.citations(pair)));
    }

    private static List<String> ids(Pair pair, Tie.Kind kind) {
        return pair.shared().stream()
                .filter(tie -> tie.kind() == kind)
                .map(Tie::id)
                .toList();
    }

    /** A measure with four decimals, half up. */
    static BigDecimal rounded(double measure) {
        return BigDecimal.valueOf(measure).setScale(4, RoundingMode.HALF_UP);
    }
}
