package org.tamga.api.http.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.tamga.api.http.RateLimit;
import org.tamga.api.problem.Problems;

/** What a request meets first: the answer that is kept for it, and the limit of its client. */
@Singleton
public class ResponseCacheFilter {

    /** After CORS (300), which completes refusals too, and before everything that looks closer. */
    private static final int PLACE = 275;

    private static final int FIRST = 1000;

    /** For probes, which must not fail because somebody else asks a lot from the same address. */
    private static final Pattern UNLIMITED = Pattern.compile("/q/[a-z/]+");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final String OPERATION = "UrlPathTemplate";
    private static final String KEY = ResponseCache.Key.class.getName();

    private record Second(long second, CharSequence text) {}

    @Inject
    ResponseCache kept;

    @Inject
    RateLimit limit;

    @Inject
    Problems problems;

    @Inject
    MeterRegistry measures;

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    private volatile Second now = new Second(0, "");

    /** What the answer to this request may be kept under, or null. */
    public static ResponseCache.Key key(RoutingContext context) {
        return context.get(KEY);
    }

    /** What REST tells the metrics that a request is measured by. */
    public static String operation(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).context().getLocal(OPERATION);
    }

    void open(@Observes Filters filters, VertxHttpConfig http) {
        filters.register(this::pass, PLACE);
        // What a proxy says of its client is read by the server, and it writes the access log and the operator's
        // headers.
        if (!http.proxy().proxyAddressForwarding()
                && !http.accessLog().enabled()
                && http.header().isEmpty()
                && http.filter().isEmpty()) {
            filters.register(this::shorten, FIRST);
        }
    }

    private void shorten(RoutingContext context) {
        Shortcut.open(this, context.request().connection());
        context.next();
    }

    /** Answers a GET on its connection if its answer is kept and its client may have it, else does nothing. */
    boolean answer(HttpRequest request, ConnectionBase connection, ChannelHandlerContext out) {
        var began = System.nanoTime();
        var headers = (HeadersMultiMap) request.headers();
        var host = headers.get(HttpHeaders.HOST);
        var key = kept.key(
                HttpMethod.GET,
                connection.isSsl() ? "https" : "http",
                host == null ? null : HostAndPort.parseAuthority(host, -1),
                request.uri(),
                headers);
        var answer = key == null ? null : kept.find(key);
        var allowance = answer == null ? null : limit.of(connection.remoteAddress());
        if (answer == null || answer.operation == null || allowance != null && !allowance.take()) {
            return false;
        }
        answer.write(out, date(), allowance, !connection.isSsl());
        connection.reportBytesWritten(answer.size());
        timers.computeIfAbsent(answer.operation, this::timer).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        return true;
    }

    /** The timer in which the server counts what it answers itself. */
    private Timer timer(String operation) {
        return measures.timer(
                "http.server.requests", "method", "GET", "outcome", "SUCCESS", "status", "200", "uri", operation);
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        context.response().putHeader(HttpHeaders.DATE, date());
        var key = kept.key(request);
        var answer = key == null ? null : kept.find(key);
        var allowance = answer == null && isUnlimited(request.path()) ? null : limit.of(request.remoteAddress());
        var isHeld = answer != null && answer.isHeld(request);
        if (allowance != null && !isHeld && !allowance.take()) {
            refuse(context, allowance);
        } else if (answer == null) {
            if (allowance != null) {
                context.addHeadersEndHandler(end -> count(context, allowance));
            }
            context.put(KEY, key).next();
        } else {
            if (allowance != null) {
                allowance.tell(context.response().headers()::set);
            }
            if (answer.operation != null) {
                ((HttpServerRequestInternal) request).context().putLocal(OPERATION, answer.operation);
            }
            if (isHeld) {
                answer.sendUnchanged(request);
            } else {
                answer.send(request);
            }
        }
    }

    private static boolean isUnlimited(String path) {
        return path != null && UNLIMITED.matcher(path).matches();
    }

    private static void count(RoutingContext context, RateLimit.Allowance allowance) {
        if (context.response().getStatusCode() == 304) {
            allowance.giveBack();
        }
        allowance.tell(context.response().headers()::set);
    }

    private void refuse(RoutingContext context, RateLimit.Allowance allowance) {
        allowance.tell(context.response().headers()::set);
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.reset()));
        problems.answer(context, 429);
    }

    /** The time as HTTP writes it; it is the same for a second. */
    private CharSequence date() {
        var second = System.currentTimeMillis() / 1000;
        if (now.second != second) {
            now = new Second(second, HttpHeaders.createOptimized(TIME.format(Instant.ofEpochSecond(second))));
        }
        return now.text;
    }
}
