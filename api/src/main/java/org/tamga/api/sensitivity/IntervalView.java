package org.tamga.api.sensitivity;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.scoring.Decimals;
import org.tamga.domain.sensitivity.Sensitivity;

/** The ranks that a country has under other weights. */
@Schema(name = "RankInterval", description = "The ranks that a country has under weights that were drawn")
public record IntervalView(
        @NotNull String country,
        String countryName,

        @NotNull @Schema(description = "The rank of the parts under the official weights, computed anew")
        Integer baselineRank,

        @NotNull
        @Schema(description = "The low end of the interval: with level 0.9, 5 % of the draws rank it here or better")
        Integer low,

        @NotNull @Schema(description = "The median rank: half of the draws rank it here or better")
        Integer median,

        @NotNull
        @Schema(description = "The high end of the interval: with level 0.9, 95 % of the draws rank it here or better")
        Integer high,

        @NotNull
        @Schema(
                description = "The share of the draws in which it is among the first `top` ranks",
                examples = "0",
                minimum = "0",
                maximum = "1")
        BigDecimal topShare,

        List<CitationView> citations)
        implements Cited {

    static IntervalView of(Sensitivity.Interval interval, String name, List<CitationView> citations) {
        return new IntervalView(
                interval.country(),
                name,
                interval.official(),
                interval.low(),
                interval.median(),
                interval.high(),
                Decimals.of(interval.top()),
                citations);
    }
}
