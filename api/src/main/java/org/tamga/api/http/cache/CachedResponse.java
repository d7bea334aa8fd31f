package org.tamga.api.http.cache;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.DefaultFileRegion;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.tamga.api.http.RateLimit;
import org.tamga.api.http.ResponseHeaders;

/** An answer as the bytes that go over the wire, with what it was made from. */
public final class CachedResponse {

    private record Field(CharSequence name, CharSequence value) {}

    /** What an answer takes beside its body and its address, about. */
    private static final int OVERHEAD = 1000;

    /** Bytes up to which a body is copied to its head, which is faster than to hand both over. */
    private static final int SHORT = 4096;

    /** Room for the date and the limits. */
    private static final int LINES = 160;

    /** Bytes from which a body lies in a file, from where the system sends it without a copy. */
    private static final int LONG = 16_384;

    /** How many of them do; the others lie in memory alone. */
    private static final Semaphore FILES = new Semaphore(500);

    /** Holds packets back, on Linux; elsewhere it is unknown and does nothing. */
    private static final ChannelOption<Boolean> CORK =
            ChannelOption.valueOf("io.netty.channel.epoll.EpollChannelOption#TCP_CORK");

    final int release;
    final String digest;
    final long day;
    final String operation;
    private final String tag;
    private final List<Field> head = new ArrayList<>();
    private final CharSequence length;
    private final FileChannel file;

    /** Who needs the file: whoever keeps this answer, and each connection that sends it. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private final ByteBuf bytes;
    private final Buffer body;

    /** The lines of a whole answer up to its date. */
    private final byte[] start;

    /** @param operation the path of the operation with its parameters in braces, by which requests are measured */
    public CachedResponse(
            int release, String digest, long day, String operation, Map<String, String> head, byte[] body) {
        this.operation = operation;
        this.release = release;
        this.digest = digest;
        this.day = day;
        this.tag = head.get("ETag");
        head.forEach((name, value) ->
                this.head.add(new Field(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value))));
        this.length = HttpHeaders.createOptimized(String.valueOf(body.length));
        this.file = file(body);
        // Outside the heap, where the socket takes it from without a copy; it goes when this answer goes.
        this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(body.length).put(body).flip()));
        this.body = BufferImpl.buffer(bytes);
        this.start = this.head.stream()
                .map(field -> field.name + ": " + field.value + "\r\n")
                .collect(Collectors.joining("", "HTTP/1.1 200 OK\r\n", "content-length: " + length + "\r\ndate: "))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file that has no name any more, or null if the body lies in memory alone. */
    private static FileChannel file(byte[] body) {
        if (body.length < LONG || !FILES.tryAcquire()) {
            return null;
        }
        try {
            var path = Files.createTempFile("tamga", ".kept");
            try {
                var file = FileChannel.open(path, READ, WRITE);
                try {
                    for (var rest = ByteBuffer.wrap(body); rest.hasRemaining(); ) {
                        file.write(rest);
                    }
                    return file;
                } catch (IOException e) {
                    file.close();
                    throw e;
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            FILES.release();
            Log.warnf("An answer of %d bytes is kept in memory: %s", body.length, e);
            return null;
        }
    }

    /** Gives its file back, as soon as nobody sends it; the answer itself can still be given. */
    void drop() {
        if (file != null && holders.decrementAndGet() == 0) {
            FILES.release();
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the file stays until it is dropped once more. */
    private boolean hold() {
        return file != null && holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    /** The room that it takes, about, in bytes. */
    int room() {
        return OVERHEAD + size() * (file == null ? 1 : 2);
    }

    int size() {
        return body.length();
    }

    /** Whether a client holds this answer already. */
    boolean isHeld(HttpServerRequest request) {
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null && (held.equals("*") || ResponseHeaders.isHeld(held, tag));
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

    /**
     * Writes the whole of it to a connection, past the server; a short one is to be flushed.
     *
     * @param sendsFiles whether bytes go over the wire as they are, and not encrypted
     */
    void write(ChannelHandlerContext connection, CharSequence date, RateLimit.Allowance allowance, boolean sendsFiles) {
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
        } else if (sendsFiles && hold()) {
            // The head goes in one packet with the begin of the body.
            connection.channel().config().setOption(CORK, true);
            connection.write(out, connection.voidPromise());
            connection.writeAndFlush(new Part(), connection.voidPromise());
            if (connection.channel().isOpen()) {
                connection.channel().config().setOption(CORK, false);
            }
        } else {
            connection.write(out, connection.voidPromise());
            connection.write(bytes.duplicate(), connection.voidPromise());
        }
    }

    /** The file as a connection sends it. */
    private final class Part extends DefaultFileRegion {

        Part() {
            super(file, 0, size());
        }

        @Override
        protected void deallocate() {
            drop();
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
