package org.tamga.api.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import org.tamga.domain.ranking.Normalization;
import org.tamga.domain.scoring.Combination;

/** The parameters of a what-if ranking. */
public class WhatIfOptions {

    private static final Pattern WEIGHT = Pattern.compile("([^:]+):(\\d{1,15}(?:\\.\\d{1,20})?)");

    @RestQuery
    @Parameter(
            description =
                    "What if a component weighed this much: `component:number`, 0 or more, in place of its official weight;"
                            + " for any component below the ranked one, each at most once. Only proportions among siblings"
                            + " count.",
            example = "legal:2")
    @Canonical(Canonical.Format.TEXT_AND_NUMBER)
    List<String> weight;

    @RestQuery
    @Parameter(
            description =
                    "What if the parts of the ranked component were combined by another rule: `arithmetic` (the weighted"
                            + " mean), `geometric` (deficits weigh more; a 0 gives 0) or `minimum` (the lowest part counts"
                            + " alone).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"arithmetic", "geometric", "minimum"}),
            example = "geometric")
    String aggregation;

    @RestQuery
    @Parameter(
            description =
                    "What if the parts were normalized over all countries before they are combined: `none`, `min-max` (the"
                            + " lowest country gets 0, the highest the maximum), `z-score` (half the maximum plus a tenth of"
                            + " it for each standard deviation) or `percentile` (the share of countries that are lower).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"none", "min-max", "z-score", "percentile"}),
            example = "min-max")
    String normalize;

    /** Whether any of them is given. */
    public boolean isWhatIf() {
        return !weight.isEmpty() || aggregation != null || normalize != null;
    }

    /** The rule of combination; null for the edition's own. */
    public Combination combination() {
        return EnumParameter.of(aggregation, Combination.class, null);
    }

    /** The normalization. */
    public Normalization normalization() {
        return EnumParameter.of(normalize, Normalization.class, Normalization.NONE);
    }

    /** The given weights, by component. */
    public Map<String, BigDecimal> weights(EditionModel model) {
        var weights = new TreeMap<String, BigDecimal>();
        for (var text : weight) {
            var parts = WEIGHT.matcher(text);
            if (!parts.matches()) {
                throw ProblemException.parameter(
                        "weight",
                        "invalid_value",
                        "\"" + text + "\" is not of the form component:number, with a decimal number, 0 or more");
            }
            var component = Lookups.among("weight", List.of(parts.group(1)), model.codes())
                    .get(0);
            if (weights.put(component, Decimals.exact(new BigDecimal(parts.group(2)))) != null) {
                throw ProblemException.parameter("weight", "repeated", "weighs " + component + " more than once");
            }
        }
        return weights;
    }

    /** The parameter to which an error of the rules is attributed. */
    public String firstParameter() {
        if (!weight.isEmpty()) {
            return "weight";
        }
        return aggregation == null ? "normalize" : "aggregation";
    }
}
