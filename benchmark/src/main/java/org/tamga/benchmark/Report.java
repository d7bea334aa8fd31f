package org.tamga.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tamga.domain.ranking.Normalization;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.ranking.WhatIf;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.Sobol;
import org.tamga.domain.sensitivity.WeightDraw;
import org.tamga.domain.statistics.Statistics;
import org.tamga.domain.structure.Structure;

/** Prints what the rules say of real data, one number a line, for crosscheck.py to compute again in NumPy. */
public final class Report {

    private static final int DRAWS = 20_000;

    private Report() {}

    /** Takes the path of gci/scores.csv, and how often to time the simulation (0 for the numbers instead). */
    public static void main(String[] arguments) throws IOException {
        var scores = Path.of(arguments[0]);
        if (arguments.length > 1) {
            time(Gci.panel(scores), Integer.parseInt(arguments[1]));
            return;
        }
        var values = Gci.values(scores);
        for (var method : Method.values()) {
            Ranking.ranks(values.get("legal"), method).forEach((country, rank) -> print("rank", method, country, rank));
        }
        statistics(values.get("overall"));
        for (var normalization : Normalization.values()) {
            for (var combination : Combination.values()) {
                if (normalization != Normalization.Z_SCORE || combination != Combination.GEOMETRIC) {
                    whatIf(values, normalization, combination);
                }
            }
        }
        structure(Structure.of(Gci.panel(scores)));
        sensitivity(Gci.panel(scores), "spread", new WeightDraw.Spread(0.25));
        sensitivity(Gci.panel(scores), "dirichlet", new WeightDraw.Dirichlet(5));
        Sobol.of(Gci.panel(scores), new WeightDraw.Spread(0.25), DRAWS, 1, Method.DENSE, 2)
                .indices()
                .forEach(index -> {
                    print("sobol", "first", index.component(), index.first().value());
                    print("sobol", "total", index.component(), index.total().value());
                    print(
                            "sobol",
                            "first_error",
                            index.component(),
                            index.first().standardError());
                    print(
                            "sobol",
                            "total_error",
                            index.component(),
                            index.total().standardError());
                });
    }

    private static void print(Object kind, Object name, Object key, Object number) {
        System.out.println(kind + "," + name + "," + key + "," + number);
    }

    private static void statistics(Map<String, BigDecimal> totals) {
        var all = Statistics.of(totals).orElseThrow();
        print("statistics", "mean", "", all.mean());
        print("statistics", "median", "", all.median());
        print("statistics", "q1", "", all.lowerQuartile());
        print("statistics", "q3", "", all.upperQuartile());
        print("statistics", "sd", "", all.deviation());
    }

    private static void whatIf(
            Map<String, Map<String, BigDecimal>> values, Normalization normalization, Combination combination) {
        var request = new WhatIf.Request(
                "overall",
                Map.of("legal", 2.0, "cooperation", 0.5),
                normalization,
                combination,
                Method.COMPETITION,
                null,
                6);
        WhatIf.of(Gci.tree(), values, request)
                .rows()
                .forEach(row -> print("whatif", normalization + "/" + combination, row.country(), row.score()));
    }

    private static void structure(Structure structure) {
        structure.correlations().forEach(pair -> print("correlation", pair.a(), pair.b(), pair.coefficient()));
        print("alpha", "", "", structure.alpha().getAsDouble());
        structure.effectiveWeights().forEach((component, weight) -> print("effective", "", component, weight));
    }

    private static void sensitivity(ScoreMatrix panel, String name, WeightDraw weights) {
        var request = new Sensitivity.Request(
                weights, DRAWS, 20_201, 0.9, 10, Method.DENSE, 2, List.of("KAZ", "UZB", "RUS", "MYS", "KGZ", "TJK"));
        var result = Sensitivity.of(panel, request);
        result.intervals().forEach(interval -> {
            print(name, "official", interval.country(), interval.official());
            print(name, "low", interval.country(), interval.low());
            print(name, "median", interval.country(), interval.median());
            print(name, "high", interval.country(), interval.high());
            print(name, "top", interval.country(), interval.top());
        });
        result.pairs().forEach(pair -> print(name, "above", pair.a() + ">" + pair.b(), pair.above()));
    }

    private static void time(ScoreMatrix panel, int times) {
        var request =
                new Sensitivity.Request(new WeightDraw.Spread(0.25), 10_000, 1, 0.9, 10, Method.DENSE, 2, List.of());
        for (var i = 0; i < times; i++) {
            var start = System.nanoTime();
            Sensitivity.of(panel, request);
            System.out.printf("%.1f ms%n", (System.nanoTime() - start) / 1e6);
        }
    }
}
