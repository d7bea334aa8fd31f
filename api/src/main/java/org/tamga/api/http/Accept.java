package org.tamga.api.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Whether a client takes the media type of an answer (RFC 9110, 12.5.1). A URL has one media type, so the order of
 * preference does not matter. Malformed media ranges are ignored.
 */
@Singleton
public class Accept {

    private static final String LINES = Accept.class.getName();

    @Inject
    RoutingContext routing;

    /**
     * Hides the header from REST, which reads it in another way: it accepts a type of weight 0, and one malformed range
     * makes it ignore the others.
     */
    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var headers = context.request().headers();
                    if (headers.contains(HttpHeaders.ACCEPT) && isResource(context.request())) {
                        context.put(LINES, headers.getAll(HttpHeaders.ACCEPT));
                        headers.remove(HttpHeaders.ACCEPT);
                    }
                    context.next();
                },
                FilterOrder.ACCEPT);
    }

    private static boolean isResource(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/v1");
    }

    /** Rejects a request whose client does not accept what the operation produces. */
    @ServerRequestFilter(priority = FilterOrder.ACCEPTABLE)
    public void check(ResourceInfo resource) {
        List<String> lines = routing.get(LINES);
        var types = produced(resource);
        if (lines != null && !types.isEmpty() && types.stream().noneMatch(type -> accepts(lines, type))) {
            throw new NotAcceptableException();
        }
    }

    /** The media types that an operation is declared to produce. */
    public static List<String> produced(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .map(declaration -> declaration.getAnnotation(Produces.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(produces -> List.of(produces.value()))
                .orElse(List.of());
    }

    /** Whether the client of a request accepts a media type. */
    public static boolean accepts(HttpServerRequest request, String type) {
        var first = request.getHeader(HttpHeaders.ACCEPT);
        return first == null || accepts(request.headers().getAll(HttpHeaders.ACCEPT), type);
    }

    /**
     * Whether these headers accept a media type. The most specific range decides; its parameters are ignored. A single
     * star stands for any type, since an old client of Java writes it so. A file operation declares any type, since the
     * path names the format, so every client gets its file.
     *
     * @param lines the values of all Accept headers; without any, every type is accepted
     */
    static boolean accepts(List<String> lines, String type) {
        var wanted = essence(type);
        if (wanted.equals(MediaType.WILDCARD)) {
            return true;
        }
        var ranges = List.of(wanted, wanted.substring(0, wanted.indexOf('/') + 1) + "*", "*/*", "*");
        var preferences = Preference.parse(lines);
        for (var range : ranges) {
            var weight = preferences.stream()
                    .filter(preference -> preference.value().equals(range))
                    .mapToDouble(Preference::weight)
                    .max();
            if (weight.isPresent()) {
                return weight.getAsDouble() > 0;
            }
        }
        return preferences.isEmpty();
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
