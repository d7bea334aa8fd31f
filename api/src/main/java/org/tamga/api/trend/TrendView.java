package org.tamga.api.trend;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;

/** A country's path over the editions of an index. */
@Schema(name = "Trend", description = "A country's path over the editions of an index")
public record TrendView(
        @NotNull String country,
        String countryName,

        @NotNull @Schema(description = "One for each edition that has a value of the country, oldest first")
        List<PointView> points,

        List<CitationView> citations)
        implements Cited {

    /** Where a country stood in one edition. */
    @Schema(name = "TrendPoint", description = "Where a country stood in one edition")
    public record PointView(
            @NotNull String edition,
            @NotNull String component,

            @NotNull @Schema(description = "On its own scale, with the digits of the source", examples = "93.15")
            BigDecimal value,

            @NotNull @Schema(description = "The highest value of that scale", examples = "100")
            BigDecimal max,

            @NotNull
            @Schema(
                    description = "The value on a scale of 0 to 100: its share of max",
                    examples = "93.15",
                    minimum = "0",
                    maximum = "100")
            BigDecimal percentOfMax,

            @NotNull
            @Schema(
                    description =
                            "Computed from all values of the edition, as its publisher ranks, dense if it does not")
            Integer computedRank,

            Integer publishedRank,

            @Schema(
                    description =
                            "The share, 0 to 100, of the other countries that are lower, equal ones counting half; left"
                                    + " out if there is no other",
                    examples = "84.455959",
                    minimum = "0",
                    maximum = "100")
            BigDecimal percentile,

            @NotNull
            @Schema(
                    description = "How many countries the edition ranks",
                    examples = "194",
                    minimum = "1",
                    maximum = "1000")
            Integer countries,

            @NotNull @Schema(description = "The source of the value", examples = "itu-gci-2020")
            String source) {}
}
