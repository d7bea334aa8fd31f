package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.ListQuery.Cited;
import org.tamga.api.source.CitationView;

/** A country's place in a ranking. */
@Schema(name = "Ranked", description = "A country's place in a ranking: the computed one beside the published one")
public record RankedView(
        @NotNull
        @Schema(description = "The rank that follows from the values by the method", examples = "31", minimum = "1")
        Integer rank,

        @NotNull @Schema(description = "Alpha-3", examples = "KAZ", pattern = "^[A-Z]{3}$")
        String country,

        @Schema(description = "In the language asked for, else in English", examples = "Kazakhstan", maxLength = 300)
        String countryName,

        @NotNull @Schema(description = "With the digits that the source gives", examples = "93.15")
        BigDecimal value,

        @Schema(
                description = "The class in which the value lies, if the edition has classes",
                examples = "T2",
                maxLength = 40)
        String tier,

        @Schema(
                description = "The rank that the publisher prints for the whole edition",
                examples = "31",
                minimum = "1")
        Integer publishedRank,

        @Schema(description = "The class that the publisher prints", examples = "T2", maxLength = 40)
        String publishedTier,

        @Schema(
                description =
                        "Whether the computed rank equals the published one: match, mismatch or not_published; left out"
                                + " where the two do not rank the same",
                examples = "match",
                maxLength = 20)
        String verdict,

        @Schema(description = "Where the value and the published rank were read", maxItems = 50)
        List<CitationView> citations)
        implements Cited {}
