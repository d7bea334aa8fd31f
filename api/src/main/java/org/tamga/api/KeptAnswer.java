package org.tamga.api;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as the bytes that go over the wire, with what it was made from. */
final class KeptAnswer {

    private record Field(CharSequence name, CharSequence value) {}

    /** Bytes up to which a body is copied to its head, which is faster than to hand both over. */
    private static final int SHORT = 4096;

    /** Room for the date and the limits. */
    private static final int LINES = 160;

    final int release;
    final String digest;
    final long day;
    final String operation;
    private final String tag;
    private final List<Field> head = new ArrayList<>();
    private final CharSequence length;
    private final ByteBuf bytes;
    private final Buffer body;

    /** The lines of a whole answer up to its date. */
    private final byte[] start;

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
        this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(body.length).put(body).flip()));
        this.body = BufferImpl.buffer(bytes);
        this.start = this.head.stream()
                .map(field -> field.name + ": " + field.value + "\r\n")
                .collect(Collectors.joining("", "HTTP/1.1 200 OK\r\n", "content-length: " + length + "\r\ndate: "))
                .getBytes(StandardCharsets.ISO_8859_1);
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

    /** Writes the whole of it to a connection, past the server. */
    void write(ChannelHandlerContext connection, CharSequence date, RateLimit.Allowance allowance) {
        var isShort = size() <= SHORT;
        var out = connection.alloc().directBuffer(start.length + LINES + (isShort ? size() : 0));
        out.writeBytes(start);
        ByteBufUtil.writeAscii(out, date);
        if (allowance != null) {
            allowance.tell((name, value) -> {
                ByteBufUtil.writeAscii(out, "\r\n");
                ByteBufUtil.writeAscii(out, name);
                ByteBufUtil.writeAscii(out, ": ");
                ByteBufUtil.writeAscii(out, value);
            });
        }
        ByteBufUtil.writeAscii(out, "\r\n\r\n");
        if (isShort) {
            out.writeBytes(bytes, 0, size());
            connection.write(out, connection.voidPromise());
        } else {
            connection.write(out, connection.voidPromise());
            connection.write(bytes.duplicate(), connection.voidPromise());
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
