package org.tamga.importer.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is wrong: the first thousand in full, and the number of all. */
public final class Problems {

    private static final int LISTED = 1000;
    private static final Set<String> UNREADABLE = Set.of("encoding", "header", "quote", "separator");

    /** By how much else may follow from them; those of one rank in the order of the tables and their lines. */
    private final TreeMap<Integer, List<Problem>> ranks = new TreeMap<>();

    private long total;

    public void add(Problem problem) {
        total++;
        var rank = ranks.computeIfAbsent(rank(problem), none -> new ArrayList<>());
        if (rank.size() < LISTED) {
            rank.add(problem);
        }
    }

    public long total() {
        return total;
    }

    /** Whether so much is wrong that one more would not be listed. */
    public boolean full() {
        return total >= LISTED;
    }

    /** The problems, the first to fix first. */
    public List<Problem> list() {
        return ranks.values().stream().flatMap(List::stream).limit(LISTED).toList();
    }

    /** A file that cannot be read explains what follows from it, and a row that is wrong the references to it. */
    private static int rank(Problem problem) {
        return switch (problem.rule()) {
            case "reference" -> 3;
            case "unchecked" -> 4;
            default -> {
                if (UNREADABLE.contains(problem.rule())) {
                    yield 1;
                }
                yield problem.line() == 0 || problem.rule().equals("json") ? 0 : 2;
            }
        };
    }
}
