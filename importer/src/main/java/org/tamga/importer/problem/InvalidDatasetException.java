package org.tamga.importer.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Datasets that do not load, with everything that is wrong in them; the store is as it was. */
public class InvalidDatasetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problems problems;

    /** @param problems at least one */
    public InvalidDatasetException(Problems problems) {
        super(text(problems));
        this.problems = problems;
    }

    /** The problems, the first to fix first. */
    public List<Problem> problems() {
        return problems.list();
    }

    /** How many problems there are, those beyond the listed ones included. */
    public long total() {
        return problems.total();
    }

    private static String text(Problems problems) {
        var listed = problems.list();
        var more = problems.total() - listed.size();
        return (problems.total() == 1 ? "1 problem:\n" : problems.total() + " problems:\n")
                + listed.stream().map(Problem::toString).collect(Collectors.joining("\n"))
                + (more == 0 ? "" : "\nand " + more + " more");
    }
}
