package org.tamga.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests an IP address may send in a window of time. The window begins with the first request. */
@Singleton
public class RateLimit {

    /** How many clients are counted at the same time; beyond that, those with the fewest requests are evicted. */
    private static final int MOST_CLIENTS = 100_000;

    /** A client without an IP address: a local socket, or an invalid name from a proxy. */
    private static final String UNKNOWN = "unknown";

    /** The bytes of an IPv6 address that name its network (/64). */
    private static final int NETWORK = 8;

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private final int quota;
    private final Duration window;
    private final Ticker ticker;
    private final CharSequence policy;
    private final Cache<String, Allowance> clients;

    @Inject
    RateLimit(
            @ConfigProperty(name = "tamga.rate-limit.requests") int quota,
            @ConfigProperty(name = "tamga.rate-limit.window") Duration window) {
        this(quota, window, Ticker.systemTicker());
    }

    RateLimit(int quota, Duration window, Ticker ticker) {
        this.quota = quota;
        this.window = window;
        this.ticker = ticker;
        this.policy = HttpHeaders.createOptimized("\"default\";q=" + quota + ";w=" + window.toSeconds());
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterWrite(window)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** The requests that a client has left in its window. */
    final class Allowance {

        private final long end = ticker.read() + window.toNanos();
        private final AtomicInteger used = new AtomicInteger();

        /** What is charged for an answer that costs so many requests: no more than a whole window has. */
        int price(int cost) {
            return Math.min(cost, quota);
        }

        /** Counts so many requests, if so many are left. */
        boolean tryAcquire(int requests) {
            return used.getAndUpdate(n -> n + requests <= quota ? n + requests : n) + requests <= quota;
        }

        /** Gives back a request that turned out to cost nothing. */
        void refund() {
            used.decrementAndGet();
        }

        /** Seconds to the next window, rounded up. */
        long reset() {
            return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(end - ticker.read() + 999_999_999));
        }

        /** Writes both headers of a response. */
        void writeTo(MultiMap headers) {
            headers.set(POLICY, policy);
            headers.set(LIMIT, "\"default\";r=" + (quota - used.get()) + ";t=" + reset());
        }
    }

    /** The quota window of a client, or null if there is no limit. */
    Allowance of(SocketAddress client) {
        return quota <= 0 ? null : clients.get(network(client), first -> new Allowance());
    }

    /**
     * The IPv4 address, or the network of an IPv6 address: anyone who has one address of the network has all of them.
     */
    public static String network(SocketAddress client) {
        var text = client == null ? null : client.hostAddress();
        if (text == null) {
            return UNKNOWN;
        }
        if (text.indexOf(':') < 0) {
            return text;
        }
        try {
            // Brackets mark a literal address, so no DNS lookup happens. The scope only has a meaning in our own
            // network.
            var address = InetAddress.getByName("[" + text.split("%", 2)[0] + "]");
            // An IPv4-mapped IPv6 address is an IPv4 address.
            return address instanceof Inet4Address
                    ? address.getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK));
        } catch (UnknownHostException noAddress) {
            return UNKNOWN;
        }
    }
}
