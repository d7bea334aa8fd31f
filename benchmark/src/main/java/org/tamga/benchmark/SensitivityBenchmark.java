package org.tamga.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamga.domain.ranking.Ranking.Method;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.sensitivity.Sensitivity;
import org.tamga.domain.sensitivity.Sobol;
import org.tamga.domain.sensitivity.WeightDraw;

/** 194 countries × 5 pillars × 10,000 draws, which must take less than 100 ms on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class SensitivityBenchmark {

    private ScoreMatrix panel;

    /** Reads the scores. */
    @Setup
    public void read() throws IOException {
        panel = Gci.panel(Gci.scores());
    }

    /** Each weight within a quarter of the official one. */
    @Benchmark
    public Sensitivity.Result spread() {
        return draws(new WeightDraw.Spread(0.25));
    }

    /** Any weight at all, all combinations equally likely: the order changes most. */
    @Benchmark
    public Sensitivity.Result dirichlet() {
        return draws(new WeightDraw.Dirichlet(5));
    }

    /** 1,000 samples, 7,000 rankings. */
    @Benchmark
    public Sobol.Result sobol() {
        return Sobol.of(panel, new WeightDraw.Spread(0.25), 1000, 1, Method.DENSE, 2);
    }

    private Sensitivity.Result draws(WeightDraw weights) {
        return Sensitivity.of(
                panel, new Sensitivity.Request(weights, 10_000, 1, 0.9, 10, Method.DENSE, 2, List.of("KAZ", "UZB")));
    }
}
