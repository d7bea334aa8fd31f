package org.tamga.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every error into a problem document, inside REST and outside of it. */
public class Problems {

    /** The methods that every path allows. */
    public static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");

    @Inject
    ObjectMapper json;

    /** Problems that our own code throws. */
    @ServerExceptionMapper
    public Response rejected(ProblemException refusal, UriInfo uri) {
        return refusal.response(path(uri));
    }

    /** Errors that REST throws: an unknown path or method, a media type that the path does not have. */
    @ServerExceptionMapper
    public Response rejected(WebApplicationException refusal, UriInfo uri) {
        var status = refusal.getResponse().getStatus();
        // JAX-RS answers an invalid value with 404, as it does an unknown path. Only the former has a cause.
        var malformed = refusal instanceof NotFoundException && refusal.getCause() != null;
        var kind = malformed ? Problem.Kind.MALFORMED_REQUEST : Problem.Kind.of(status);
        var answer = kind.problem(malformed ? 400 : status, detail(kind, path(uri)), path(uri), List.of())
                .response();
        return status == 405
                ? Response.fromResponse(answer)
                        .header(
                                HttpHeaders.ALLOW,
                                path(uri).equals("/v1/imports") ? "POST, OPTIONS" : String.join(", ", READS))
                        .build()
                : answer;
    }

    /** The path as it was sent. */
    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    /** Unexpected errors: logged in full, answered without any internal detail. */
    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        if (isUnreachable(failure)) {
            Log.warnf("%s needs the database, which cannot be reached: %s", path(uri), failure);
            return ProblemException.unavailable().response(path(uri));
        }
        if (isTimeout(failure)) {
            Log.warnf("%s took too long: %s", path(uri), failure);
            return ProblemException.tooLong().response(path(uri));
        }
        Log.errorf(failure, "%s failed", path(uri));
        var kind = Problem.Kind.INTERNAL_ERROR;
        return kind.problem(detail(kind, path(uri)), path(uri), List.of()).response();
    }

    /** Whether the database cancelled a statement because it took too long. */
    private static boolean isTimeout(Throwable failure) {
        return states(failure).anyMatch("57014"::equals);
    }

    /** Whether a connection to the database broke or, without an SQL state, the pool had none in time. */
    private static boolean isUnreachable(Throwable failure) {
        return states(failure).anyMatch(state -> state.isEmpty() || state.startsWith("08") || state.startsWith("57P"));
    }

    /** The SQL states among the causes; an empty one if a cause has none. */
    private static Stream<String> states(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""));
    }

    /** Errors outside of REST: other paths, requests that are malformed or too large. */
    void outsideOfRest(@Observes Router router) {
        for (var status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500}) {
            router.errorHandler(status, context -> answer(context, status));
        }
        router.route()
                .order(Integer.MIN_VALUE)
                .failureHandler(context -> answer(context, context.statusCode() < 400 ? 500 : context.statusCode()));
    }

    /** Ends a request outside of REST with a problem. */
    public void answer(RoutingContext context, int status) {
        var kind = Problem.Kind.of(status);
        if (context.response().ended()) {
            return;
        }
        if (context.failure() != null && status >= 500) {
            Log.errorf(context.failure(), "%s failed", context.request().path());
        }
        var path = context.request().path() == null ? "" : context.request().path();
        if (status == 413) {
            // Closes the connection instead of waiting for the rest of the body.
            context.response().endHandler(end -> context.request().connection().close());
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.VARY, "Origin")
                    .end(json.writeValueAsString(kind.problem(status, detail(kind, path), path, List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String detail(Problem.Kind kind, String path) {
        return switch (kind) {
            case NOT_FOUND ->
                "There is nothing at this path; "
                        + Habits.address(path).map(address -> "see " + address).orElse("/v1 says where everything is");
            case METHOD_NOT_ALLOWED -> "This path does not take this method; the Allow header has those that it takes";
            case NOT_ACCEPTABLE ->
                "This path answers in none of the media types that Accept names; the contract says in which it does";
            case UNAUTHORIZED -> "This path needs a key";
            case TOO_LARGE -> "The request is too large";
            case UNSUPPORTED_MEDIA_TYPE -> "This path does not take a body of this media type";
            case TOO_MANY_REQUESTS -> "This address has asked too often; Retry-After says in how many seconds to go on";
            case INTERNAL_ERROR -> "The server failed to answer; the failure is in its log";
            case FORBIDDEN -> "Other origins may only read: " + String.join(", ", READS);
            default -> "The request is malformed: its address is percent-encoded UTF-8, and it has a Host header";
        };
    }
}
