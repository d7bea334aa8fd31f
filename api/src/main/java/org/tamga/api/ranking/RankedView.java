package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.scoring.ComponentValueView;

/** A country's place in a ranking. */
@Schema(name = "Ranked", description = "A country's place in a ranking: the computed one beside the published one")
public record RankedView(
        @NotNull
        @Schema(
                description =
                        "The rank that follows from the values, or in a what-if answer from the scores, by the method;"
                                + " a whole number unless the method is fractional",
                examples = "31",
                minimum = "1")
        BigDecimal rank,

        @NotNull String country,
        String countryName,

        @NotNull
        @Schema(
                description = "The published value, in a what-if answer too, with the digits that the source gives",
                examples = "93.15")
        BigDecimal value,

        @Schema(description = "The class in which the value lies, if the edition has classes", examples = "T2")
        String tier,

        Integer publishedRank,

        String publishedTier,

        @Schema(
                description =
                        "Whether the computed rank equals the published one: match, mismatch or not_published; left out"
                                + " where the two do not rank the same",
                examples = "match")
        String verdict,

        @Schema(
                description = "In a what-if answer: what the value would be, on the same scale (z-scores may leave it)",
                examples = "93.31")
        BigDecimal score,

        @Schema(
                description =
                        "In a what-if answer: the rank of the published value in the same group by the same method",
                examples = "31",
                minimum = "1")
        BigDecimal baselineRank,

        @Schema(
                description = "In a what-if answer: baseline rank minus rank, so that a rise is above 0",
                examples = "2")
        BigDecimal change,

        @Schema(
                description =
                        "In a what-if answer: the points of the score that come from each part; for a geometric mean"
                                + " its share, 0 to 1, of what keeps the score from the maximum; for a minimum the part that binds")
        List<ComponentValueView> contributions,

        List<CitationView> citations)
        implements Cited {}
