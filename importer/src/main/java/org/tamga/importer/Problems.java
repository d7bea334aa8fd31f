package org.tamga.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong: the first thousand in full, and the number of all. */
final class Problems {

    private static final int LISTED = 1000;

    /** A file that cannot be read explains what follows from it; then come the places in the order of the files. */
    private static final Comparator<Problem> FIRST_TO_FIX = Comparator.<Problem>comparingInt(p -> p.line() == 0 ? 0 : 1)
            .thenComparingInt(p -> p.line() == 1 ? 0 : 1)
            .thenComparingInt(p -> "reference".equals(p.rule()) ? 1 : 0);

    private final List<Problem> problems = new ArrayList<>();
    private long total;

    void add(Problem problem) {
        total++;
        if (problems.size() < LISTED) {
            problems.add(problem);
        }
    }

    long total() {
        return total;
    }

    List<Problem> list() {
        return problems.stream().sorted(FIRST_TO_FIX).toList();
    }
}
