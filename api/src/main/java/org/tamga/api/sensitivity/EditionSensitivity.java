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

/** The simulation that one request asks for. */
record EditionSensitivity(EditionModel board, CitedScores readings, ScoreMatrix panel, Sensitivity.Request request) {

    /** @throws ProblemException if the component has no parts, or their weights are unknown */
    static EditionSensitivity of(
            EditionModel board, String component, CountryGroup group, Sensitivity.Request request) {
        var readings = board.read(board.children(component));
        var panel = InvalidArgument.of(
                "component", () -> ScoreMatrix.of(board.tree(), group.within(readings.values()), component));
        if (!panel.weighed()) {
            throw ProblemException.parameter(
                    "component", "invalid_value", "the official weights of the parts of " + component + " are unknown");
        }
        for (var country : request.compare()) {
            if (!panel.countries().contains(country)) {
                throw ProblemException.parameter(
                        "compare",
                        "invalid_value",
                        country + " is not in the group, or lacks a score of a part of " + component);
            }
        }
        return new EditionSensitivity(board, readings, panel, request);
    }

    /** The simulation itself. */
    Sensitivity.Result result() {
        return Sensitivity.of(panel, request);
    }

    /** By rank, then by code. */
    List<IntervalView> items(Sensitivity.Result result, Map<String, String> names) {
        return result.intervals().stream()
                .sorted(Comparator.comparingInt(Sensitivity.Interval::official))
                .map(interval -> IntervalView.of(
                        interval,
                        names.get(interval.country()),
                        readings.citations(panel.components(), List.of(interval.country()))))
                .toList();
    }

    /** As many rankings as the simulation has: each sample takes one for every component and two more. */
    int samples() {
        return Math.max(2, request.draws() / (panel.components().size() + 2));
    }

    SobolView sobol(SensitivityOptions options) {
        return SobolView.of(
                Sobol.of(panel, options.uniform(), samples(), request.seed(), request.method(), request.decimals()));
    }

    List<MissingView> missing() {
        return MissingView.of(panel.missing());
    }

    Collection<String> countries() {
        return panel.countries();
    }

    List<Warning> warnings(CountryGroup group) {
        var warnings = new ArrayList<>(MissingView.warnings(missing()));
        warnings.addAll(group.warnings(panel.countries()));
        return warnings;
    }
}
