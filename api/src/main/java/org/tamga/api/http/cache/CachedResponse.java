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

/** A response as it is sent, with the release and the day from which it was computed. */
final class CachedResponse {

    private record Header(CharSequence name, CharSequence value) {}

    /** The approximate size in memory of a response without its texts and its body, in bytes. */
    private static final int OVERHEAD = 1000;

    private final int release;
    private final String digest;
    private final long day;
    private final String operation;
    private final String mediaType;
    private final String tag;
    private final List<Header> headers = new ArrayList<>();
    private final List<Header> notModifiedHeaders = new ArrayList<>();
    private final CharSequence length;
    private final Buffer body;
    private final int weight;

    /**
     * @param release the release from which it was computed
     * @param day the date on which it was computed
     * @param operation the path template of the operation, under which the metrics count the request
     */
    CachedResponse(ReleaseModel release, LocalDate day, String operation, Map<String, String> headers, byte[] body) {
        this.release = release.number();
        this.digest = release.digest();
        this.day = day.toEpochDay();
        this.operation = operation;
        this.mediaType = headers.get("Content-Type");
        this.tag = headers.get("ETag");
        headers.forEach((name, value) -> {
            var header = new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
            this.headers.add(header);
            if (!name.startsWith("Content-")) {
                notModifiedHeaders.add(header);
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

    /** Whether the same response would be computed now. */
    boolean isCurrent(ReleaseModel newest, long today) {
        return release == newest.number() && day == today && digest.equals(newest.digest());
    }

    /** The approximate size in memory, in bytes. */
    int weight() {
        return weight;
    }

    String mediaType() {
        return mediaType;
    }

    String operation() {
        return operation;
    }

    /** Whether the client already has this response (If-None-Match). */
    boolean isNotModified(HttpServerRequest request) {
        var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return tags != null && (tags.equals("*") || ResponseHeaders.matches(tags, tag));
    }

    /** Sends the response, its headers alone for HEAD, or 304 if the client already has it. */
    void send(HttpServerRequest request) {
        var response = request.response();
        if (isNotModified(request)) {
            add(notModifiedHeaders, response.setStatusCode(304).headers());
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
