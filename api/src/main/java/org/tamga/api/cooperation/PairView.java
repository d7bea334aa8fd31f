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
        var shared = evidence.ties().shared(pair);
        return new PairView(
                pair.a(),
                pair.b(),
                pair.shared(),
                rounded(pair.jaccard()),
                rounded(pair.weight()),
                ids(shared, Tie.Kind.ORGANIZATION),
                ids(shared, Tie.Kind.INSTRUMENT),
                CitationView.of(evidence.citations(pair)));
    }

    private static List<String> ids(List<Tie> shared, Tie.Kind kind) {
        return shared.stream().filter(tie -> tie.kind() == kind).map(Tie::id).toList();
    }

    /** A measure with four decimals, half up. */
    static BigDecimal rounded(double measure) {
        return BigDecimal.valueOf(measure).setScale(4, RoundingMode.HALF_UP);
    }
}
