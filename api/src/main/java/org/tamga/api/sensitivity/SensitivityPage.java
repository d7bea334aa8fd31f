package org.tamga.api.sensitivity;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.MissingView;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.Sobol;

/** One page of rank intervals. */
@Schema(
        name = "SensitivityPage",
        description = "One page of rank intervals, with what was compared and how it was drawn")
public record SensitivityPage(
        @NotNull @Schema(maxItems = 500) List<IntervalView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        List<SourceView> sources,

        @NotNull SettingsView settings,

        @NotNull @Schema(description = "Each two of the compared countries", maxItems = 45)
        List<PairView> pairs,

        SobolView sobol,

        @NotNull List<MissingView> missing)
        implements Paged {

    /** How often one country is above another. */
    @Schema(name = "ComparedPair", description = "How sure it is that the first country is above the second")
    public record PairView(
            @NotNull @Schema(description = "Alpha-3", examples = "KAZ", pattern = "^[A-Z]{3}$")
            String first,

            @NotNull @Schema(description = "Alpha-3", examples = "UZB", pattern = "^[A-Z]{3}$")
            String second,

            @NotNull
            @Schema(
                    description =
                            "The share of the draws in which the first scores above the second, ties counting half",
                    examples = "1",
                    minimum = "0",
                    maximum = "1")
            BigDecimal firstAbove) {

        static List<PairView> of(List<Sensitivity.Pair> pairs) {
            return pairs.stream()
                    .filter(pair -> pair.a().compareTo(pair.b()) < 0)
                    .map(pair -> new PairView(pair.a(), pair.b(), Decimals.of(pair.above())))
                    .toList();
        }
    }

    /** Which weights the ranking depends on. */
    @Schema(
            name = "Sobol",
            description = "On which weights the ranking hangs (Sobol' indices of the mean shift of ranks)")
    public record SobolView(
            @NotNull
            @Schema(
                    description = "How many ranks a country shifts on average against the official weights",
                    examples = "1.02",
                    minimum = "0")
            BigDecimal meanShift,

            @NotNull
            @Schema(
                    description =
                            "By component; none if nothing shifts, or always the same; noise where mean_shift is near 0")
            List<SobolIndexView> indices) {

        static SobolView of(Sobol.Result result) {
            return new SobolView(
                    Decimals.of(result.meanShift()),
                    result.indices().stream()
                            .map(index -> new SobolIndexView(
                                    index.component(),
                                    Decimals.of(index.first().value()),
                                    Decimals.of(index.first().standardError()),
                                    Decimals.of(index.total().value()),
                                    Decimals.of(index.total().standardError())))
                            .toList());
        }
    }

    /** How much of the shift is due to one weight. */
    @Schema(name = "SobolIndex", description = "How much of the variance of the mean shift is due to one weight")
    public record SobolIndexView(
            @NotNull String component,

            @NotNull
            @Schema(
                    description = "Due to this weight alone; an estimate, so it may be slightly below 0",
                    examples = "0.17")
            BigDecimal first,

            @NotNull
            @Schema(
                    description = "The standard error of `first`: two thirds of other seeds give a value this close",
                    examples = "0.03")
            BigDecimal firstStandardError,

            @NotNull @Schema(description = "Due to this weight alone and together with others", examples = "0.26")
            BigDecimal total,

            @NotNull @Schema(description = "The standard error of `total`", examples = "0.03")
            BigDecimal totalStandardError) {}
}
