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

        @NotNull @Schema(description = "How many ties they share", examples = "13", minimum = "1")
        Integer shared,

        @NotNull
        @Schema(
                description = "Shared ties by the ties that either holds (Jaccard), 0 to 1",
                examples = "0.8125",
                minimum = "0",
                maximum = "1")
        BigDecimal jaccard,

        @NotNull
        @Schema(
                description =
                        "The sum over the shared ties of ln(countries with any tie / countries with this tie): a rare"
                                + " tie weighs more than a common one",
                examples = "17.1234",
                minimum = "0")
        BigDecimal weight,

        @NotNull @Schema(description = "The organizations that they share, by code")
        List<String> organizations,

        @NotNull @Schema(description = "The instruments that they share, by id")
        List<String> instruments,

        @Schema(description = "Where the shared ties were read, each place once")
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
