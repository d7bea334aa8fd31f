package org.tamga.api.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the headers that announce a {@link Deprecation}. */
public class Deprecations {

    /** The least number of days for which a deprecated operation goes on answering. */
    public static final int NOTICE = 180;

    /** Adds the headers to successful responses; an error is not a response of the operation itself. */
    @ServerResponseFilter
    public void addHeaders(ResourceInfo resource, ContainerResponseContext response) {
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
