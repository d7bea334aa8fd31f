package org.tamga.api.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.InvalidArgument;
import org.tamga.api.scoring.MissingView;
import org.tamga.api.sensitivity.SensitivityPage.SobolView;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.Sobol;

/** The simulation of one request. */
record EditionSensitivity(EditionModel model, CitedScores scores, ScoreMatrix matrix, Sensitivity.Request request) {

    /** @throws ProblemException if the component has no parts, or their weights are unknown */
    static EditionSensitivity of(
            EditionModel model, String component, CountryGroup group, Sensitivity.Request request) {
        var scores = model.scores(model.children(component));
        var matrix = InvalidArgument.of(
                "component", () -> ScoreMatrix.of(model.tree(), group.within(scores.values()), component));
        if (!matrix.weighed()) {
            throw ProblemException.parameter(
                    "component", "invalid_value", "the official weights of the parts of " + component + " are unknown");
        }
        for (var country : request.compare()) {
            if (!matrix.countries().contains(country)) {
                throw ProblemException.parameter(
                        "compare",
                        "invalid_value",
                        country + " is not in the group, or lacks a score of a part of " + component);
            }
        }
        return new EditionSensitivity(model, scores, matrix, request);
    }

    /** The simulation itself. */
    Sensitivity.Result result() {
        return Sensitivity.of(matrix, request);
    }

    /** By rank, then by code. */
    List<IntervalView> items(Sensitivity.Result result, Map<String, String> names) {
        return result.intervals().stream()
                .sorted(Comparator.comparingInt(Sensitivity.Interval::official))
                .map(interval -> IntervalView.of(
                        interval,
                        names.get(interval.country()),
                        scores.citations(matrix.components(), List.of(interval.country()))))
                .toList();
    }

    /**
     * The number of samples that takes as many rankings as the simulation: a sample takes one ranking for each
     * component and two more.
     */
    int samples() {
        return Math.max(2, request.draws() / (matrix.components().size() + 2));
    }

    SobolView sobol(SensitivityOptions options) {
        return SobolView.of(
                Sobol.of(matrix, options.uniform(), samples(), request.seed(), request.method(), request.decimals()));
    }

    List<MissingView> missing() {
        return MissingView.of(matrix.missing());
    }

    Collection<String> countries() {
        return matrix.countries();
    }

    List<Warning> warnings(CountryGroup group) {
        var warnings = new ArrayList<>(MissingView.warnings(missing()));
        warnings.addAll(group.warnings(matrix.countries()));
        return warnings;
    }
}
