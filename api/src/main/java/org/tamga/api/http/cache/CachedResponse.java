package org.tamga.api.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamga.api.http.ResponseHeaders;
import org.tamga.api.release.model.ReleaseModel;

/** A response as it goes over the wire, and what it was made from. */
final class CachedResponse {

    private record Header(CharSequence name, CharSequence value) {}

    /** What a response takes in memory beside its texts and its body, about, in bytes. */
    private static final int OVERHEAD = 1000;

    private final int release;
    private final String digest;
    private final long day;
    private final String operation;
    private final String mediaType;
    private final String tag;
    private final List<Header> headers = new ArrayList<>();
    private final List<Header> unchanged = new ArrayList<>();
    private final CharSequence length;
    private final Buffer body;
    private final int weight;

    /**
     * @param made the release that it was made from
     * @param day the day that was today for it
     * @param operation the path of the operation with its parameters in braces, by which requests are measured
     */
    CachedResponse(ReleaseModel made, LocalDate day, String operation, Map<String, String> headers, byte[] body) {
        this.release = made.number();
        this.digest = made.digest();
        this.day = day.toEpochDay();
        this.operation = operation;
        this.mediaType = headers.get("Content-Type");
        this.tag = headers.get("ETag");
        headers.forEach((name, value) -> {
            var header = new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
            this.headers.add(header);
            if (!name.startsWith("Content-")) {
                unchanged.add(header);
            }
        });
        this.length = HttpHeaders.createOptimized(String.valueOf(body.length));
        this.body = Buffer.buffer(body);
        this.weight = OVERHEAD
                + body.length
                + headers.entrySet().stream()
                        .mapToInt(header ->
                                header.getKey().length() + header.getValue().length())
                        .sum();
    }

    /** Whether it is still what would be computed. */
    boolean isCurrent(ReleaseModel newest, long today) {
        return release == newest.number() && day == today && digest.equals(newest.digest());
    }

    /** The bytes that it takes, about. */
    int weight() {
        return weight;
    }

    String mediaType() {
        return mediaType;
    }

    String operation() {
        return operation;
    }

    /** Whether the client says that it holds this response already. */
    boolean isHeld(HttpServerRequest request) {
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null && (held.equals("*") || ResponseHeaders.isHeld(held, tag));
    }

    /** Answers with the whole of it, with its headers alone, or that what the client holds is right. */
    void send(HttpServerRequest request) {
        var response = request.response();
        if (isHeld(request)) {
            add(unchanged, response.setStatusCode(304).headers());
            response.end();
            return;
        }
        add(headers, response.headers());
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, length).end();
        } else {
            response.end(body);
        }
    }

    private static void add(List<Header> from, MultiMap to) {
        for (var header : from) {
            to.add(header.name, header.value);
        }
    }
}
