package org.tamga.api.status;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps paths and methods that clients make up out of the metrics, which have room for a hundred: a path is counted
 * under its name once it has been answered with success, which only an operation can.
 */
@Singleton
class KnownOperations implements MeterFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    private static final String OTHER = "UNKNOWN";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Override
    public Meter.Id map(Meter.Id id) {
        var uri = id.getTag("uri");
        var status = id.getTag("status");
        if (uri == null || status == null || !id.getName().startsWith("http.server")) {
            return id;
        }
        if (status.startsWith("2")) {
            known.add(uri);
        }
        var method = id.getTag("method");
        var counted = known.contains(uri) ? id : id.withTag(Tag.of("uri", OTHER));
        return method == null || METHODS.contains(method) ? counted : counted.withTag(Tag.of("method", OTHER));
    }
}
