package org.tamga.api.http.cache;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;

/**
 * Answers what is kept as soon as a connection has read it: the server does not make a request of it, routes nothing and
 * builds no response. Whatever is not a plain GET of a kept answer goes on to the server as if nobody stood here.
 */
final class Shortcut extends ChannelDuplexHandler {

    private static final String NAME = "shortcut";
    private static final String ENCODER = "httpEncoder";

    /** What asks for more than the answer: for CORS headers, a comparison, another protocol, or has a body. */
    private static final List<CharSequence> MORE = List.of(
            HttpHeaderNames.ORIGIN,
            HttpHeaderNames.IF_NONE_MATCH,
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.EXPECT,
            HttpHeaderNames.UPGRADE);

    private final ResponseCacheFilter gate;
    private final ConnectionBase connection;
    private ChannelHandlerContext encoder;

    /** Requests that the server has and has not answered; what comes after them must wait for it. */
    private int ahead = 1;

    /** The second in which the server last got a request, so that it does not take the connection for idle. */
    private long passed;

    /** Whether the client asked for the connection to be closed after a request that came already. */
    private boolean isLast;

    /** Whether the request that is being read was answered here. */
    private boolean answered;

    private boolean flushes;

    private Shortcut(ResponseCacheFilter gate, ConnectionBase connection) {
        this.gate = gate;
        this.connection = connection;
    }

    /** Opens the shortcut of a connection, at its first request. */
    static void open(ResponseCacheFilter gate, HttpConnection of) {
        if (of instanceof ConnectionBase connection) {
            var pipeline = connection.channelHandlerContext().pipeline();
            if (pipeline.get(NAME) == null && pipeline.get(ENCODER) != null) {
                pipeline.addAfter(ENCODER, NAME, new Shortcut(gate, connection));
            }
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        encoder = context.pipeline().context(ENCODER);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            isLast |= !HttpUtil.isKeepAlive(request);
            answered = !isLast && ahead == 0 && isPlain(request) && gate.answer(request, connection, encoder);
            flushes |= answered;
            ahead += answered ? 0 : 1;
        }
        if (answered) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private boolean isPlain(HttpRequest request) {
        var second = System.currentTimeMillis() / 1000;
        if (passed != second || !encoder.channel().isWritable()) {
            passed = second;
            return false;
        }
        var headers = request.headers();
        if (!HttpMethod.GET.equals(request.method())
                || !HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                || !request.decoderResult().isSuccess()) {
            return false;
        }
        for (var name : MORE) {
            if (headers.contains(name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (flushes) {
            flushes = false;
            encoder.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var isEnd = message instanceof LastHttpContent
                && !(message instanceof HttpResponse head
                        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL);
        if (isEnd) {
            ahead--;
        }
        isLast |= ahead < 0; // more answers than requests were seen: their order is not known here
        context.write(message, promise);
    }
}
