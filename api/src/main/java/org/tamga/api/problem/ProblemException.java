package org.tamga.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Nearest;

/** Ends a request with a problem; the mapper adds the path. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem.Kind kind;
    private final transient List<Problem.Detail> errors;
    private final transient Map<String, String> headers;

    private ProblemException(
            Problem.Kind kind, String detail, List<Problem.Detail> errors, Map<String, String> headers) {
        super(detail);
        this.kind = kind;
        this.errors = errors;
        this.headers = headers;
    }

    /** A problem of a kind. */
    public static ProblemException of(Problem.Kind kind, String detail) {
        var headers = switch (kind) {
            case UNAUTHORIZED -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case BUSY, UNAVAILABLE -> Map.of(HttpHeaders.RETRY_AFTER, "5");
            default -> Map.<String, String>of();
        };
        return new ProblemException(kind, detail, List.of(), headers);
    }

    /** The quota of an address does not cover what an answer costs; it is new after so many seconds. */
    public static ProblemException tooMany(int cost, long seconds) {
        return new ProblemException(
                Problem.Kind.TOO_MANY_REQUESTS,
                "This answer costs as much as " + cost
                        + " requests, which this address has not left; Retry-After says in how many seconds to go on",
                List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }

    /** A range of bytes that a file does not have; the value of Content-Range says how long it is. */
    public static ProblemException unsatisfiable(String contentRange) {
        return new ProblemException(
                Problem.Kind.RANGE_NOT_SATISFIABLE,
                "The file ends before the first byte asked for",
                List.of(),
                Map.of("Content-Range", contentRange));
    }

    /** What the answer needs took longer than an answer may. */
    public static ProblemException tooLong() {
        return of(Problem.Kind.BUSY, "The database took longer than an answer may; ask again, or for less at once");
    }

    /** The database is needed but cannot be reached. */
    public static ProblemException unavailable() {
        return of(Problem.Kind.UNAVAILABLE, "The database cannot be reached at the moment; ask again later");
    }

    /** A rejected dataset, and the URL of its report. */
    public static ProblemException rejected(InvalidDatasetException rejection, URI report) {
        var errors = rejection.problems().stream()
                .limit(100)
                .map(p -> new Problem.Detail(null, pointer(p), p.rule(), p.toString()))
                .toList();
        var detail = "The dataset is refused: " + rejection.total()
                + (rejection.total() == 1 ? " problem" : " problems") + "; the report has them";
        return new ProblemException(
                Problem.Kind.INVALID_DATASET, detail, errors, Map.of(HttpHeaders.LOCATION, report.toString()));
    }

    private static String pointer(org.tamga.importer.problem.Problem problem) {
        return "/" + problem.file() + (problem.line() > 0 ? "/" + problem.line() : "")
                + (problem.field() == null ? "" : "/" + problem.field());
    }

    /** Invalid parameters, all errors at once. */
    public static ProblemException parameters(List<Problem.Detail> errors) {
        var detail = errors.stream()
                .map(error -> error.parameter() + ": " + error.detail())
                .collect(Collectors.joining("; "));
        return new ProblemException(Problem.Kind.INVALID_PARAMETER, detail, errors, Map.of());
    }

    /** One invalid parameter. */
    public static ProblemException parameter(String name, String code, String detail) {
        return parameters(List.of(Problem.Detail.of(name, code, detail)));
    }

    /** An error in a body that was sent. */
    public static ProblemException body(Problem.Detail error) {
        var detail = (error.pointer().isEmpty() ? "The body" : error.pointer()) + " " + error.detail();
        return new ProblemException(Problem.Kind.INVALID_PARAMETER, detail, List.of(error), Map.of());
    }

    /** A path that names no country, and what may have been meant. */
    public static ProblemException noCountry(String code, String hint) {
        return of(Problem.Kind.NOT_FOUND, "There is no country \"" + code + "\"" + hint);
    }

    /** A path that names something unknown. */
    public static ProblemException notFound(String what, String value, Collection<String> candidates) {
        return new ProblemException(
                Problem.Kind.NOT_FOUND,
                "There is no " + what + " \"" + value + "\"" + nearest(value, candidates),
                List.of(),
                Map.of());
    }

    /** "; did you mean X?", or nothing. */
    public static String nearest(String value, Collection<String> candidates) {
        return Nearest.to(value, candidates)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** The answer to a request for this path. */
    Response response(String path) {
        var response =
                Response.fromResponse(kind.problem(getMessage(), path, errors).response());
        headers.forEach(response::header);
        return response.build();
    }
}
