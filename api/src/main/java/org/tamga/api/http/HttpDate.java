package org.tamga.api.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as HTTP writes them (RFC 9110, IMF-fixdate), and the header Date of every answer. */
@Singleton
public class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private record Second(long second, CharSequence text) {}

    private volatile Second now = new Second(0, "");

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.response().putHeader(HttpHeaders.DATE, now());
                    context.next();
                },
                FilterOrder.DATE);
    }

    /** A time, to the second. */
    public static String of(Instant time) {
        return FORMAT.format(time);
    }

    /** Formats the time once a second. */
    private CharSequence now() {
        var second = System.currentTimeMillis() / 1000;
        var current = now;
        if (current.second != second) {
            current = new Second(second, HttpHeaders.createOptimized(of(Instant.ofEpochSecond(second))));
            now = current;
        }
        return current.text;
    }
}
