package org.tamga.api;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer as the bytes that go over the wire, with what it was made from. */
final class KeptAnswer {

    private record Field(CharSequence name, CharSequence value) {}

    final int release;
    final String digest;
    final long day;
    final String operation;
    private final String tag;
    private final List<Field> head = new ArrayList<>();
    private final CharSequence length;
    private final Buffer body;

    /** @param operation the path of the operation with its parameters in braces, by which requests are measured */
    KeptAnswer(int release, String digest, long day, String operation, Map<String, String> head, byte[] body) {
        this.operation = operation;
        this.release = release;
        this.digest = digest;
        this.day = day;
        this.tag = head.get("ETag");
        head.forEach((name, value) ->
                this.head.add(new Field(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value))));
        this.length = HttpHeaders.createOptimized(String.valueOf(body.length));
        // Outside the heap, where the socket takes it from without a copy; it goes when this answer goes.
        var bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
        this.body = BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }

    int size() {
        return body.length();
    }

    /** Whether a client holds this answer already. */
    boolean isHeld(HttpServerRequest request) {
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null && (held.equals("*") || Representation.isHeld(held, tag));
    }

    /** Answers with the whole of it, or with its head if that is what was asked for. */
    void send(HttpServerRequest request) {
        var response = request.response();
        for (var field : head) {
            response.headers().add(field.name, field.value);
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, length).end();
        } else {
            response.end(body);
        }
    }

    /** Answers that what the client holds is right. */
    void sendUnchanged(HttpServerRequest request) {
        var response = request.response().setStatusCode(304);
        for (var field : head) {
            if (!field.name.toString().startsWith("Content-")) {
                response.headers().add(field.name, field.value);
            }
        }
        response.end();
    }
}
