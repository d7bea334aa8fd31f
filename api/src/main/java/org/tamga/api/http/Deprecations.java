package org.tamga.api.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the headers that tell of a {@link Deprecation}. */
public class Deprecations {

    /** How many days an operation goes on answering after it is deprecated, at the least. */
    public static final int NOTICE = 180;

    /** Adds the headers to what is answered; an error is none of the operation's answers. */
    @ServerResponseFilter
    public void tell(ResourceInfo resource, ContainerResponseContext response) {
        var method = resource.getResourceMethod();
        var deprecation = method == null ? null : method.getAnnotation(Deprecation.class);
        if (deprecation != null && response.getStatus() < 400) {
            headers(deprecation.since(), deprecation.sunset()).forEach(response.getHeaders()::putSingle);
        }
    }

    /** The headers for the days of a deprecation. */
    public static Map<String, String> headers(String since, String sunset) {
        var from = LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC);
        var until = LocalDate.parse(sunset).atStartOfDay(ZoneOffset.UTC);
        if (ChronoUnit.DAYS.between(from, until) < NOTICE) {
            throw new IllegalArgumentException(
                    "A sunset on " + sunset + " is less than " + NOTICE + " days after " + since);
        }
        return Map.of("Deprecation", "@" + from.toEpochSecond(), "Sunset", HttpDate.of(until.toInstant()));
    }
}
