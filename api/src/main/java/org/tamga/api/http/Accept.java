package org.tamga.api.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whether a client takes the media type of an answer (RFC 9110, 12.5.1); what it likes best is not asked. */
public class Accept {

    /** REST has compared the media types before, but it does not know that a weight of 0 excludes one. */
    @ServerRequestFilter(priority = FilterOrder.ACCEPT)
    public void check(ResourceInfo resource, ContainerRequestContext request) {
        var lines = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (lines != null
                && resource.getResourceMethod() != null
                && produced(resource).stream().noneMatch(type -> takes(lines, type))) {
            throw new NotAcceptableException();
        }
    }

    /** The media types that an operation is declared to produce. */
    public static List<String> produced(ResourceInfo resource) {
        var ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        return List.of((ofMethod == null ? resource.getResourceClass().getAnnotation(Produces.class) : ofMethod).value());
    }

    /** Whether the client of a request takes a media type. */
    public static boolean takes(HttpServerRequest request, String type) {
        var first = request.getHeader(HttpHeaders.ACCEPT);
        return first == null || takes(request.headers().getAll(HttpHeaders.ACCEPT), type);
    }

    /**
     * Whether these headers take a media type. The closest range decides; its parameters are not looked at.
     *
     * @param lines the values of all Accept headers; without any everything is taken
     */
    static boolean takes(List<String> lines, String type) {
        var wanted = essence(type);
        var ranges = List.of(wanted, wanted.substring(0, wanted.indexOf('/') + 1) + "*", "*/*");
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
