package org.tamga.importer;

import java.util.List;
import java.util.stream.Collectors;

/** Datasets that do not load, with everything that is wrong in them; the store is as it was. */
public class InvalidDatasetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problems problems;

    /** @param problems at least one */
    public InvalidDatasetException(Problems problems) {
        super(problems.total() + " problems:\n"
                + problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** What is wrong, the first to fix first. */
    public List<Problem> problems() {
        return problems.list();
    }

    /** How many problems there are, those beyond the listed ones included. */
    public long total() {
        return problems.total();
    }
}
