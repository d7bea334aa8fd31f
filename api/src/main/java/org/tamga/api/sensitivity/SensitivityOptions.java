package org.tamga.api.sensitivity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Canonical;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.query.Lookups;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.InvalidArgument;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.WeightDraw;

/** The parameters of a simulation. */
public class SensitivityOptions {

    private static final BigDecimal SPREAD = new BigDecimal("0.25");
    private static final BigDecimal CONCENTRATION = new BigDecimal("50");
    private static final BigDecimal LEVEL = new BigDecimal("0.9");
    private static final int MOST_COMPARED = 10;

    @RestQuery
    @Parameter(
            description =
                    "How weights are drawn: `uniform` (each times its own factor within ±`spread`; if left out) or"
                            + " `dirichlet` (all at once around the official ones, see `concentration`).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"uniform", "dirichlet"}),
            example = "dirichlet")
    String distribution;

    @RestQuery
    @Parameter(
            description = "With `uniform`: how far a weight may be from the official one, 0 to 1; 0.25 if left out.",
            example = "0.25")
    BigDecimal spread;

    @RestQuery
    @Parameter(
            description =
                    "With `dirichlet`: how close the weights stay to the official ones, above 0 up to 1000000; 50 if left"
                            + " out. With n equal weights, n makes every combination equally likely.",
            example = "50")
    BigDecimal concentration;

    @RestQuery
    @DefaultValue("10000")
    @Min(1)
    @Max(Sensitivity.MAX_DRAWS)
    @Parameter(description = "How many times weights are drawn.", example = "10000")
    Integer draws;

    @RestQuery
    @DefaultValue("1")
    @Min(0)
    @Max(999_999_999)
    @Parameter(description = "Where the random numbers start: the same seed gives the same answer.", example = "1")
    Integer seed;

    @RestQuery
    @Parameter(
            description = "The share of the draws inside each interval, above 0 and below 1; 0.9 if left out.",
            example = "0.9")
    BigDecimal level;

    @RestQuery
    @DefaultValue("10")
    @Min(1)
    @Max(1000)
    @Parameter(description = "The k of `top_share`, the share of the draws among the first k.", example = "10")
    Integer top;

    @RestQuery
    @Parameter(
            description =
                    "How ties are ranked: `dense`, `competition`, `modified` or `ordinal`; as the publisher ranks if left"
                            + " out, dense if it does not rank.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"dense", "competition", "modified", "ordinal"}),
            example = "dense")
    String method;

    @RestQuery
    @Parameter(
            description = "Up to ten countries, separated by commas or repeated, each two of which are compared.",
            example = "KAZ,UZB")
    @Canonical(Canonical.Format.LIST)
    List<String> compare;

    @RestQuery
    @Parameter(
            description =
                    "`true` adds the Sobol indices of the weights, which say on which of them the ranking hangs; with"
                            + " `uniform` alone. It doubles the time.",
            example = "true")
    Boolean sobol;

    /** How weights are drawn. */
    WeightDraw weights() {
        if (!isDirichlet()) {
            refuse("concentration", concentration, "is of the dirichlet distribution; spread is of the uniform one");
            return uniform();
        }
        refuse("spread", spread, "is of the uniform distribution; concentration is of the dirichlet one");
        refuse("sobol", wantsSobol() ? sobol : null, "needs weights that are drawn one by one: distribution=uniform");
        var sum = Objects.requireNonNullElse(concentration, CONCENTRATION).doubleValue();
        return InvalidArgument.of("concentration", () -> new WeightDraw.Dirichlet(sum));
    }

    /** The uniform distribution. */
    WeightDraw.Spread uniform() {
        var share = Objects.requireNonNullElse(spread, SPREAD).doubleValue();
        return InvalidArgument.of("spread", () -> new WeightDraw.Spread(share));
    }

    private boolean isDirichlet() {
        return "dirichlet".equals(distribution);
    }

    private static void refuse(String parameter, Object value, String why) {
        if (value != null) {
            throw ProblemException.parameter(parameter, "conflict", why);
        }
    }

    boolean wantsSobol() {
        return Boolean.TRUE.equals(sobol);
    }

    /** The request for the simulation, after checks. */
    Sensitivity.Request request(EditionModel model) {
        var share = Objects.requireNonNullElse(level, LEVEL).doubleValue();
        var drawn = weights();
        var rule = EnumParameter.of(method, Ranking.Method.class, model.method());
        var compared = compared();
        return InvalidArgument.of(
                "level",
                () -> new Sensitivity.Request(
                        drawn, draws, seed, share, top, rule, model.edition().decimals, compared));
    }

    /** In the order of their codes, whatever the order of the request. */
    private List<String> compared() {
        var codes = compare.stream()
                .flatMap(codesOf -> Stream.of(codesOf.split(",")))
                .toList();
        var countries = Lookups.countries("compare", codes).stream().sorted().toList();
        if (countries.size() > MOST_COMPARED || countries.size() == 1) {
            throw ProblemException.parameter("compare", "out_of_range", "takes 2 to 10 countries");
        }
        return countries;
    }

    /** The settings of the answer, defaults included. */
    SettingsView settings(String component, Sensitivity.Request request, Integer sobolSamples) {
        var dirichlet = isDirichlet();
        return new SettingsView(
                component,
                dirichlet ? "dirichlet" : "uniform",
                dirichlet ? null : Decimals.exact(Objects.requireNonNullElse(spread, SPREAD)),
                dirichlet ? Decimals.exact(Objects.requireNonNullElse(concentration, CONCENTRATION)) : null,
                draws,
                seed,
                Decimals.exact(Objects.requireNonNullElse(level, LEVEL)),
                top,
                EnumParameter.word(request.method()),
                sobolSamples);
    }
}
