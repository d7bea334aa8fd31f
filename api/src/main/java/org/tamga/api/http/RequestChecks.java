package org.tamga.api.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.problem.Problems;

/** Rejects with a problem document what the server, CORS or REST would reject with a body of their own. */
@Singleton
public class RequestChecks {

    /** The greatest length of path and query together, in characters. */
    public static final int LONGEST_URL = 16_000;

    /** What is posted here is too long for an address, and changes nothing. */
    private static final String READ_BY_POST = "/v1/countries/match";

    /** A proxy that is trusted may name another in X-Forwarded-Proto, which links would then begin with. */
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private static final int LONGEST_HEADERS = 20_000;

    @Inject
    Problems problems;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize longestBody;

    void register(@Observes Filters filters) {
        filters.register(
                context -> stop(context, isForeignWrite(context.request()) ? 403 : misreading(context.request())),
                FilterOrder.FOREIGN_WRITES);
        filters.register(context -> stop(context, rejection(context.request())), FilterOrder.CHECKS);
    }

    private void stop(RoutingContext context, int status) {
        if (status == 0) {
            context.next();
        } else {
            problems.answer(context, status);
        }
    }

    private static boolean isForeignWrite(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) != null
                && !Problems.READS.contains(request.method().name())
                && !request.path().endsWith(READ_BY_POST);
    }

    /**
     * The status of a request that a server before this one may read in another way, or 0; a cached response never
     * answers it.
     */
    private static int misreading(HttpServerRequest request) {
        var encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1
                || encoding != null && !"chunked".equalsIgnoreCase(encoding.strip())
                || !SCHEMES.contains(request.scheme())) {
            return 400;
        }
        // REST would leave out what follows the semicolon, and answer a shorter path.
        return request.path().contains(";") ? 404 : 0;
    }

    private int rejection(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.uri().length() > LONGEST_URL) {
            return 414;
        }
        if (headersLength(request) > LONGEST_HEADERS) {
            return 431;
        }
        if (length != null && (length.length() > 18 || Long.parseLong(length) > longestBody.asLongValue())) {
            return 413;
        }
        return isHostKnown(request) && isUri(request.uri()) ? 0 : 400;
    }

    /** Health probes may ask in HTTP/1.0, which knows no Host header; any other answer has links, which need it. */
    private static boolean isHostKnown(HttpServerRequest request) {
        return request.authority() == null
                ? request.path().startsWith("/q/")
                : !request.authority().host().isEmpty();
    }

    private static int headersLength(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }

    private static boolean isUri(String url) {
        try {
            return new URI(url) != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
