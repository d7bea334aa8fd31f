package org.tamga.api.structure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.MissingView;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.structure.Structure;

/** How the parts of a component hang together. */
@Schema(name = "Structure", description = "How the parts of a component hang together over the countries")
public record StructureView(
        @NotNull String index,
        @NotNull String edition,
        @NotNull String component,

        @NotNull @Schema(description = "How many countries it rests on", examples = "194", maximum = "1000")
        Integer countries,

        @Schema(
                description =
                        "Cronbach's alpha of the weighted parts, up to 1: how much they vary together; left out where"
                                + " it is not defined",
                examples = "0.96")
        BigDecimal alpha,

        @NotNull @Schema(description = "The parts, by position")
        List<PartView> parts,

        @NotNull @Schema(description = "Each two parts that vary, by position")
        List<CorrelationView> correlations,

        @NotNull List<MissingView> missing,

        @NotNull Meta meta) {

    /** The weight that a part has on paper, and in effect. */
    @Schema(name = "PartWeight", description = "The weight that a part has on paper, and in effect")
    public record PartView(
            @NotNull String component,

            @NotNull @Schema(examples = "Legal measures", maxLength = 300)
            String name,

            @Schema(
                    description = "Its share of the maximum, which is what its weight says; left out if it is unknown",
                    examples = "0.2",
                    minimum = "0",
                    maximum = "1")
            BigDecimal nominalShare,

            @Schema(
                    description =
                            "Its share of the variance of the whole: how much of the differences between countries is"
                                    + " due to it; all sum to 1; left out where it is not defined",
                    examples = "0.187")
            BigDecimal effectiveShare) {}

    /** How two parts vary together. */
    @Schema(name = "Correlation", description = "How two parts vary together: Pearson's coefficient")
    public record CorrelationView(
            @NotNull @Schema(examples = "legal") String first,

            @NotNull @Schema(examples = "technical") String second,

            @NotNull @Schema(description = "-1 to 1", examples = "0.83", minimum = "-1", maximum = "1")
            BigDecimal coefficient) {}

    static StructureView of(EditionModel board, String component, ScoreMatrix panel, Meta meta) {
        var structure = Structure.of(panel);
        return new StructureView(
                board.edition().index,
                board.edition().edition,
                component,
                structure.countries(),
                structure.alpha().isPresent() ? Decimals.of(structure.alpha().getAsDouble()) : null,
                parts(board, panel, structure),
                structure.correlations().stream()
                        .map(pair -> new CorrelationView(pair.a(), pair.b(), Decimals.of(pair.coefficient())))
                        .toList(),
                MissingView.of(panel.missing()),
                meta);
    }

    private static List<PartView> parts(EditionModel board, ScoreMatrix panel, Structure structure) {
        return panel.components().stream()
                .map(code -> new PartView(
                        code,
                        board.name(code),
                        panel.weighed()
                                ? Decimals.of(panel.shares()[panel.components().indexOf(code)])
                                : null,
                        structure.effectiveWeights().containsKey(code)
                                ? Decimals.of(structure.effectiveWeights().get(code))
                                : null))
                .toList();
    }
}
