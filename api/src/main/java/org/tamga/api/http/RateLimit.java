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

/** How many requests an address may send in a window of time, which begins with its first one. */
@Singleton
public class RateLimit {

    /** Addresses that are counted at the same time; of more, those are forgotten that ask the least. */
    private static final int MOST_CLIENTS = 100_000;

    /** Whatever has no address of its own: a local socket, or a name that a proxy made up. */
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

    /** What a client may still ask for in its window. */
    final class Allowance {

        private final long end = ticker.read() + window.toNanos();
        private final AtomicInteger used = new AtomicInteger();

        /** Counts a request, unless there were too many. */
        boolean tryAcquire() {
            return used.getAndUpdate(n -> Math.min(n + 1, quota)) < quota;
        }

        /** Counts a request no more that turned out to cost nothing. */
        void refund() {
            used.decrementAndGet();
        }

        /** Seconds to the next window, rounded up. */
        long reset() {
            return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(end - ticker.read() + 999_999_999));
        }

        /** Sets both headers of an answer. */
        void writeTo(MultiMap headers) {
            headers.set(POLICY, policy);
            headers.set(LIMIT, "\"default\";r=" + (quota - used.get()) + ";t=" + reset());
        }
    }

    /** The allowance of a client, or null if there is no limit. */
    Allowance of(SocketAddress client) {
        return quota <= 0 ? null : clients.get(network(client), first -> new Allowance());
    }

    /** The address of IPv4, or the network of IPv6: anyone who has one of its addresses has all of them. */
    static String network(SocketAddress client) {
        var text = client == null ? null : client.hostAddress();
        if (text == null) {
            return UNKNOWN;
        }
        if (text.indexOf(':') < 0) {
            return text;
        }
        try {
            // In brackets it is never taken for a name, so no name server is asked. The scope is that of our own
            // network.
            var address = InetAddress.getByName("[" + text.split("%", 2)[0] + "]");
            // An address of IPv4 that is written as one of IPv6 is one of IPv4.
            return address instanceof Inet4Address
                    ? address.getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK));
        } catch (UnknownHostException noAddress) {
            return UNKNOWN;
        }
    }
}
