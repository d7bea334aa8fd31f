package org.tamga.api.query;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical form of all URLs that mean the same: parameters sorted by name, repeated ones by value, numbers without
 * redundant zeros. Links and the ETag of an answer follow from this form, so that the order of a query does not change
 * the answer.
 */
public final class CanonicalUrl {

    private CanonicalUrl() {}

    /** The canonical URL of a request with another cursor, or without a cursor if that is null. */
    public static String of(UriInfo uri, String cursor) {
        var sent = uri.getRequestUri().toString();
        if (sent.indexOf('?') < 0 && cursor == null) {
            return sent;
        }
        var path = sent.indexOf('?') < 0 ? sent : sent.substring(0, sent.indexOf('?'));
        var parameters = parameters(uri).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> parameter(entry.getKey(), value)));
        var last = Stream.ofNullable(cursor).map(value -> parameter("cursor", value));
        var query = Stream.concat(parameters, last).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The parameters of a request without its cursor. */
    public static Map<String, List<String>> parameters(UriInfo uri) {
        var operation = Arc.container().instance(ResourceInfo.class).get().getResourceMethod();
        return parameters(uri.getQueryParameters(), DeclaredParameter.of(operation));
    }

    static Map<String, List<String>> parameters(
            Map<String, List<String>> sent, Map<String, DeclaredParameter> declared) {
        var sorted = new TreeMap<String, List<String>>();
        sent.forEach((name, values) -> {
            var parameter = declared.get(name);
            sorted.put(
                    name,
                    values.stream()
                            .flatMap(value -> parameter == null ? Stream.of(value) : parameter.canonical(value))
                            .sorted()
                            .toList());
        });
        sorted.remove("cursor");
        return sorted;
    }

    private static String parameter(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
