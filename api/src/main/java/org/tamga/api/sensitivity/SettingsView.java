package org.tamga.api.sensitivity;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settings of a simulation. */
@Schema(name = "SensitivitySettings", description = "The settings of a simulation, with which it can be repeated")
public record SettingsView(
        @NotNull @Schema(description = "The component whose parts are weighed")
        String component,

        @NotNull @Schema(description = "uniform or dirichlet", examples = "uniform")
        String distribution,

        @Schema(description = "Of the uniform distribution", examples = "0.25", minimum = "0", maximum = "1")
        BigDecimal spread,

        @Schema(description = "Of the Dirichlet distribution", examples = "50", minimum = "0", maximum = "1000000")
        BigDecimal concentration,

        @NotNull
        @Schema(
                description = "How many times weights were drawn",
                examples = "10000",
                minimum = "1",
                maximum = "100000")
        Integer draws,

        @NotNull @Schema(description = "Where the random numbers started", examples = "1", maximum = "999999999")
        Integer seed,

        @NotNull
        @Schema(description = "The share of the draws in each interval", examples = "0.9", minimum = "0", maximum = "1")
        BigDecimal level,

        @NotNull @Schema(description = "The k of top_share", examples = "10", minimum = "1", maximum = "1000")
        Integer top,

        @NotNull @Schema(description = "dense, competition, modified or ordinal", examples = "dense")
        String method,

        @Schema(
                description = "How many samples the Sobol indices rest on, if they were asked for",
                examples = "1428",
                minimum = "2",
                maximum = "100000")
        Integer sobolSamples) {}
