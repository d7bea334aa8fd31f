package org.tamga.api.http;

import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one form of all addresses that ask the same: parameters by name, repeated ones by value, numbers without idle
 * zeros. What is written into an answer, and its tag, follow from this form, so that the order of a query changes no
 * byte.
 */
public final class CanonicalUrl {

    /** Parameters that are numbers; a weight has the name of a component before it. */
    private static final Set<String> NUMBERS = Set.of("concentration", "level", "max", "min", "spread", "weight");

    private static final Pattern NUMBER = Pattern.compile("(.*:)?(\\d{1,15}(?:\\.\\d{1,20})?)");

    private CanonicalUrl() {}

    /** The address of a request in its one form, with a cursor in place of its own, or without any if that is null. */
    public static String address(UriInfo uri, String cursor) {
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

    /** The parameters of a request but its cursor. */
    public static Map<String, List<String>> parameters(UriInfo uri) {
        var sorted = new TreeMap<String, List<String>>();
        uri.getQueryParameters()
                .forEach((name, values) -> sorted.put(
                        name,
                        values.stream()
                                .flatMap(value -> values(name, value))
                                .sorted()
                                .toList()));
        sorted.remove("cursor");
        return sorted;
    }

    private static Stream<String> values(String name, String value) {
        if (name.equals("compare")) {
            return Stream.of(value.split(","));
        }
        var number = NUMBER.matcher(value);
        if (!NUMBERS.contains(name) || !number.matches()) {
            return Stream.of(value);
        }
        var plain = new BigDecimal(number.group(2)).stripTrailingZeros().toPlainString();
        return Stream.of(number.group(1) == null ? plain : number.group(1) + plain);
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
