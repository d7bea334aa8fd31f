package org.tamga.api.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.scoring.Decimals;
import org.tamga.domain.statistics.Statistics;

/** The statistics of one component in one group. */
@Schema(name = "GroupStatistics", description = "The statistics of one component over the countries of one group")
public record GroupStatisticsView(
        @NotNull
        @Schema(
                description =
                        "The region or subregion by name, the organization or tier by code; `all` without group_by",
                examples = "Central Asia",
                maxLength = 300)
        String group,

        @Schema(
                description = "The name of the organization or the tier",
                examples = "Collective Security Treaty Organization",
                maxLength = 500)
        String groupName,

        @NotNull String component,

        @NotNull
        @Schema(description = "How many countries have a value", examples = "5", minimum = "1", maximum = "1000")
        Integer count,

        @NotNull @Schema(description = "The arithmetic mean, each country counting once", examples = "49.096")
        BigDecimal mean,

        @NotNull @Schema(examples = "49.64") BigDecimal median,

        @NotNull @Schema(description = "By linear interpolation (R's type 7), as the median", examples = "17.1")
        BigDecimal lowerQuartile,

        @NotNull @Schema(examples = "71.11") BigDecimal upperQuartile,

        @Schema(
                description = "The sample standard deviation (n - 1); left out for a single country",
                examples = "34.086942",
                minimum = "0")
        BigDecimal standardDeviation,

        @NotNull @Schema(examples = "14.48") BigDecimal min,

        @NotNull @Schema(description = "The countries that have the minimum")
        List<String> minCountries,

        @NotNull @Schema(examples = "93.15") BigDecimal max,

        @NotNull @Schema(description = "The countries that have the maximum")
        List<String> maxCountries,

        List<CitationView> citations)
        implements Cited {

    static GroupStatisticsView of(
            String group, String name, String component, Statistics statistics, List<CitationView> citations) {
        return new GroupStatisticsView(
                group,
                name,
                component,
                statistics.count(),
                Decimals.of(statistics.mean()),
                Decimals.of(statistics.median()),
                Decimals.of(statistics.lowerQuartile()),
                Decimals.of(statistics.upperQuartile()),
                Decimals.of(statistics.deviation()),
                statistics.min(),
                statistics.lowest(),
                statistics.max(),
                statistics.highest(),
                citations);
    }
}
