package org.tamga.api.compare;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta;
import org.tamga.api.scoring.ComponentValueView;

/** Countries side by side. */
@Schema(name = "Comparison", description = "Countries side by side over the components of an edition")
public record ComparisonView(
        @NotNull String index,
        @NotNull String edition,

        @NotNull @Schema(description = "The component whose gap is taken apart")
        String component,

        @NotNull @Schema(description = "The countries compared, by code", minItems = 2, maxItems = 10)
        List<ComparedCountryView> countries,

        @NotNull
        @Schema(
                description = "How many countries the leader, the mean and the median are of",
                examples = "194",
                maximum = "1000")
        Integer groupSize,

        @NotNull @Schema(description = "The component and everything below it, parents first")
        List<ComparedComponentView> components,

        @NotNull
        @Schema(
                description =
                        "How far each country is from the leader, the mean and the median of the group, and where that"
                                + " comes from",
                maxItems = 30)
        List<GapView> gaps,

        @NotNull Meta meta,

        @NotNull List<CitationView> citations) {

    /** A compared country. */
    @Schema(name = "ComparedCountry", description = "A compared country")
    public record ComparedCountryView(@NotNull String country, String countryName) {}

    /** One component of the countries compared. */
    @Schema(name = "ComparedComponent", description = "One component of the countries compared, beside the group")
    public record ComparedComponentView(
            @NotNull String component,

            @NotNull @Schema(examples = "Legal measures", maxLength = 300)
            String name,

            @Schema(description = "The component that it is part of; left out for the root", examples = "overall")
            String parent,

            @NotNull @Schema(description = "Its highest possible value", examples = "20")
            BigDecimal max,

            @Schema(
                    description = "The country of the group with the highest value, of equals the first by code",
                    examples = "ARE",
                    pattern = "^[A-Z]{3}$")
            String leader,

            @Schema(description = "The highest value of the group", examples = "20")
            BigDecimal leaderValue,

            @Schema(description = "The mean of the group, to six decimals", examples = "10.6")
            BigDecimal mean,

            @Schema(description = "The median of the group, exactly", examples = "11.2")
            BigDecimal median,

            @NotNull @Schema(description = "The values of the countries that have one", maxItems = 10)
            List<ComparedValueView> values) {}

    /** A value beside the group's; distances are below 0 where the country is behind. */
    @Schema(
            name = "ComparedValue",
            description = "A value and its distances to those of the group, below 0 where the country is behind")
    public record ComparedValueView(
            @NotNull String country,

            @NotNull @Schema(description = "With the digits of the source", examples = "93.15")
            BigDecimal value,

            @Schema(description = "Value minus the leader's", examples = "-6.85")
            BigDecimal toLeader,

            @Schema(description = "Value minus the mean", examples = "40.62")
            BigDecimal toMean,

            @Schema(description = "Value minus the median", examples = "41.6")
            BigDecimal toMedian) {}

    /** How far a country is from a reference, and where that comes from. */
    @Schema(name = "ComparedGap", description = "How far a country is from a reference, and where that comes from")
    public record GapView(
            @NotNull String country,

            @NotNull @Schema(description = "leader, mean or median", examples = "leader")
            String reference,

            @Schema(
                    description = "The leader in the component; left out for a mean or a median",
                    examples = "USA",
                    pattern = "^[A-Z]{3}$")
            String referenceCountry,

            @NotNull
            @Schema(
                    description = "The country's value minus that of the reference: below 0 is behind",
                    examples = "-6.85")
            BigDecimal total,

            @NotNull
            @Schema(
                    description =
                            "The points of the total that each part explains, exactly; none if the component has no"
                                    + " parts or is no weighted sum or mean")
            List<ComponentValueView> parts,

            @NotNull
            @Schema(
                    description =
                            "Total minus the sum of the parts, exactly: rounding, a printed total that does not follow"
                                    + " from its parts, or what a median leaves",
                    examples = "0.003")
            BigDecimal residual) {}
}
