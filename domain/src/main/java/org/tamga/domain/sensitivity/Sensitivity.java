package org.tamga.domain.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.ScoreMatrix;

/**
 * How much of a ranking is due to the choice of weights: a Monte Carlo analysis (Saisana, Saltelli and Tarantola, J. R.
 * Stat. Soc. A 168, 2005, 307-323). Only weights vary; the values are taken as certain.
 */
public final class Sensitivity {

    /** The most draws of one request. */
    public static final int MAX_DRAWS = 100_000;

    /**
     * The request.
     *
     * @param draws 1 to 100,000
     * @param seed the same seed gives the same answer
     * @param level the share of the draws inside an interval, above 0 and below 1
     * @param top the k of "among the first k", 1 or more
     * @param method not fractional
     * @param decimals to which scores are rounded before they are ranked, 0 to 9
     * @param compare the countries of which each two are compared
     */
    public record Request(
            WeightDraw weights,
            int draws,
            long seed,
            double level,
            int top,
            Ranking.Method method,
            int decimals,
            List<String> compare) {

        /** @throws IllegalArgumentException if a number is out of its range */
        public Request {
            require(draws >= 1 && draws <= MAX_DRAWS, "Draws must be from 1 to 100000, not " + draws);
            require(level > 0 && level < 1, "The level must be above 0 and below 1, not " + level);
            require(top >= 1, "The top must have 1 rank or more, not " + top);
            require(decimals >= 0 && decimals <= 9, "Decimals must be from 0 to 9, not " + decimals);
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }

    /**
     * The ranks of a country over the draws; low, median and high are ranks that occurred.
     *
     * @param official the rank of the weighted components under the official weights
     * @param low the first rank reached by (1 - level) / 2 of the draws, counted from rank 1
     * @param median the first rank reached by half of the draws
     * @param high the first rank reached by (1 + level) / 2 of the draws
     * @param top the share of the draws, 0 to 1, in which the rank is among the first k
     */
    public record Interval(String country, int official, int low, int median, int high, double top) {}

    /** The share of the draws, 0 to 1, in which a scores above b; equal rounded scores count half for each. */
    public record Pair(String a, String b, double above) {}

    /** The intervals in the order of the countries' codes, the pairs in that of the question. */
    public record Result(List<Interval> intervals, List<Pair> pairs) {}

    private final ScoreMatrix matrix;
    private final Request request;
    private final Ranker ranker;
    private final int countries;

    /** How often each country had each rank: country × countries + rank - 1. Its size does not depend on the draws. */
    private final int[] histogram;

    private final int[] compared;
    private final long[] halfWins;

    private Sensitivity(ScoreMatrix matrix, Request request) {
        this.matrix = matrix;
        this.request = request;
        ranker = new Ranker(matrix, request.method, request.decimals);
        countries = matrix.countries().size();
        histogram = new int[countries * countries];
        compared = request.compare.stream().mapToInt(this::row).toArray();
        halfWins = new long[compared.length * compared.length];
    }

    private int row(String country) {
        var row = matrix.countries().indexOf(country);
        if (row < 0) {
            throw new IllegalArgumentException("Country " + country + " has not all the scores");
        }
        return row;
    }

    /**
     * The answer.
     *
     * @throws IllegalArgumentException if the official weights are unknown, the method is fractional or a compared
     *     country lacks a component
     */
    public static Result of(ScoreMatrix matrix, Request request) {
        return new Sensitivity(matrix, request).answer();
    }

    private Result answer() {
        var official = ranker.rank(matrix.shares()).clone();
        var random = new SplitMix(request.seed);
        var drawn = new double[matrix.shares().length];
        for (var draw = 0; draw < request.draws; draw++) {
            request.weights.draw(random, matrix.shares(), drawn);
            count(ranker.rank(drawn));
        }
        var intervals = IntStream.range(0, countries)
                .mapToObj(country -> interval(country, official[country]))
                .toList();
        return new Result(intervals, pairs());
    }

    private void count(int[] ranks) {
        for (var country = 0; country < countries; country++) {
            histogram[country * countries + ranks[country] - 1]++;
        }
        for (var a = 0; a < compared.length; a++) {
            for (var b = 0; b < compared.length; b++) {
                halfWins[a * compared.length + b] +=
                        1 + Long.compare(ranker.score(compared[a]), ranker.score(compared[b]));
            }
        }
    }

    private Interval interval(int country, int official) {
        var first = 0L;
        for (var rank = 1; rank <= Math.min(request.top, countries); rank++) {
            first += histogram[country * countries + rank - 1];
        }
        return new Interval(
                matrix.countries().get(country),
                official,
                quantile(country, (1 - request.level) / 2),
                quantile(country, 0.5),
                quantile(country, (1 + request.level) / 2),
                first / (double) request.draws);
    }

    /** The inverse of the empirical distribution (R's type 1); the small number takes back what binary adds to 0.95. */
    private int quantile(int country, double probability) {
        var needed = Math.max(1, (long) Math.ceil(probability * request.draws - 1e-6));
        var rank = 0;
        for (var seen = 0L; seen < needed; rank++) {
            seen += histogram[country * countries + rank];
        }
        return rank;
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var a = 0; a < compared.length; a++) {
            for (var b = 0; b < compared.length; b++) {
                if (a != b) {
                    var above = halfWins[a * compared.length + b] / (2.0 * request.draws);
                    pairs.add(new Pair(request.compare.get(a), request.compare.get(b), above));
                }
            }
        }
        return pairs;
    }
}
