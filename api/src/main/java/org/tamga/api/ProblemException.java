package org.tamga.api;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tamga.importer.Nearest;

/** Ends a request with a problem; the mapper adds the path. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem.Kind kind;
    private final transient List<Problem.Detail> errors;

    private ProblemException(Problem.Kind kind, String detail, List<Problem.Detail> errors) {
        super(detail);
        this.kind = kind;
        this.errors = errors;
    }

    /** Parameters that cannot be answered, all of them at once. */
    public static ProblemException parameters(List<Problem.Detail> errors) {
        var detail = errors.stream()
                .map(error -> error.parameter() + ": " + error.detail())
                .collect(Collectors.joining("; "));
        return new ProblemException(Problem.Kind.INVALID_PARAMETER, detail, errors);
    }

    /** One parameter that cannot be answered. */
    public static ProblemException parameter(String name, String code, String detail) {
        return parameters(List.of(Problem.Detail.of(name, code, detail)));
    }

    /** A path that names something that is not there. */
    public static ProblemException notFound(String what, String value, Collection<String> candidates) {
        return new ProblemException(
                Problem.Kind.NOT_FOUND,
                "There is no " + what + " \"" + value + "\"" + nearest(value, candidates),
                List.of());
    }

    /** "; did you mean X?", or nothing. */
    static String nearest(String value, Collection<String> candidates) {
        return Nearest.to(value, candidates)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** The problem as the answer to a request for this path. */
    Problem problem(String path) {
        return kind.problem(getMessage(), path, errors);
    }
}
