package org.tamga.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into a problem document, inside REST and around it. */
public class Problems {

    /** The CORS filter's place is 300. */
    private static final int BEFORE_CORS = 350;

    private static final int AFTER_CORS = 250;

    /** The characters of the longest path and query that is answered. */
    public static final int LONGEST_ADDRESS = 16_000;

    private static final int LONGEST_HEAD = 20_000;
    private static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize longestBody;

    /** Our own refusals. */
    @ServerExceptionMapper
    public Response refused(ProblemException refusal, UriInfo uri) {
        return refusal.response(path(uri));
    }

    /** What REST itself refuses: no such path or method, a representation that we do not have. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, UriInfo uri) {
        var status = refusal.getResponse().getStatus();
        // A value that does not convert is a 404 to JAX-RS; it has a cause, a path that is not there has none.
        var malformed = refusal instanceof NotFoundException && refusal.getCause() != null;
        var kind = malformed ? Problem.Kind.MALFORMED_REQUEST : Problem.Kind.of(status);
        var answer = kind.problem(malformed ? 400 : status, detail(kind), path(uri), List.of())
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

    /** What should not happen: logged in full, answered without a trace of the inside. */
    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        Log.errorf(failure, "%s failed", path(uri));
        var kind = Problem.Kind.INTERNAL_ERROR;
        return kind.problem(detail(kind), path(uri), List.of()).response();
    }

    /** What never reaches REST: other paths, requests that are malformed or too large for the server. */
    void around(@Observes Router router) {
        for (var status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500}) {
            router.errorHandler(status, context -> answer(context, status));
        }
        router.route()
                .order(Integer.MIN_VALUE)
                .failureHandler(context -> answer(context, context.statusCode() < 400 ? 500 : context.statusCode()));
    }

    /** What the server, CORS or REST would refuse in a form of its own stops here. */
    void first(@Observes Filters filters) {
        filters.register(context -> stop(context, isForeignWrite(context.request()) ? 403 : 0), BEFORE_CORS);
        filters.register(context -> stop(context, refusal(context.request())), AFTER_CORS);
    }

    private void stop(RoutingContext context, int status) {
        if (status == 0) {
            context.next();
        } else {
            answer(context, status);
        }
    }

    private static boolean isForeignWrite(HttpServerRequest request) {
        return request.getHeader("Origin") != null
                && !READS.contains(request.method().name());
    }

    private int refusal(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.uri().length() > LONGEST_ADDRESS) {
            return 414;
        }
        if (headLength(request) > LONGEST_HEAD) {
            return 431;
        }
        if (length != null && (length.length() > 18 || Long.parseLong(length) > longestBody.asLongValue())) {
            return 413;
        }
        return !request.authority().host().isEmpty() && isUri(request.uri()) ? 0 : 400;
    }

    private static int headLength(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }

    private static boolean isUri(String address) {
        try {
            return new URI(address) != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** Ends a request, wherever it is, with a problem. */
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
            // The rest of the body is not waited for.
            context.response().endHandler(end -> context.request().connection().close());
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.VARY, "Origin")
                    .end(json.writeValueAsString(kind.problem(status, detail(kind), path, List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String detail(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> "There is nothing at this path; /v1 says where everything is";
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
