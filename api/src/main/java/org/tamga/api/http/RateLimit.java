package org.tamga.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests an address may send in a window of time, which begins with its first one. */
@Singleton
public class RateLimit {

    /** Addresses that are counted at the same time; of more, those are forgotten that ask the least. */
    private static final int MOST_CLIENTS = 100_000;

    /** What has no address of its own: a local socket, or a name that a proxy made up. */
    private static final long UNKNOWN = -1;

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private final int quota;
    private final Duration window;
    private final CharSequence policy;
    private final Cache<Long, Allowance> clients;

    @Inject
    RateLimit(
            @ConfigProperty(name = "tamga.rate-limit.requests") int quota,
            @ConfigProperty(name = "tamga.rate-limit.window") Duration window) {
        this.quota = quota;
        this.window = window;
        this.policy = HttpHeaders.createOptimized("\"default\";q=" + quota + ";w=" + window.toSeconds());
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterWrite(window)
                .executor(Runnable::run)
                .build();
    }

    /** What a client may still ask for in its window. */
    public final class Allowance {

        private final long end = System.nanoTime() + window.toNanos();
        private final AtomicInteger used = new AtomicInteger();

        /** Counts a request, unless there were too many. */
        public boolean take() {
            return used.getAndUpdate(n -> Math.min(n + 1, quota)) < quota;
        }

        /** A request that cost nothing does not count. */
        public void giveBack() {
            used.decrementAndGet();
        }

        /** Seconds to the next window. */
        public long reset() {
            return Math.max(
                    1, Duration.ofNanos(end - System.nanoTime()).plusMillis(999).toSeconds());
        }

        /** Tells both headers to who writes them. */
        public void tell(BiConsumer<CharSequence, CharSequence> header) {
            header.accept(POLICY, policy);
            header.accept(LIMIT, "\"default\";r=" + (quota - used.get()) + ";t=" + reset());
        }
    }

    /** The allowance of a client, or null if there is no limit. */
    public Allowance of(SocketAddress client) {
        return quota <= 0 ? null : clients.get(network(client), first -> new Allowance());
    }

    /** Who has one address of IPv6 has a whole network of them (/64). */
    static long network(SocketAddress client) {
        var text = client == null ? null : client.hostAddress();
        var bytes = text == null ? null : NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null) {
            return UNKNOWN;
        }
        try {
            // An address of IPv4 that is written as one of IPv6 is one of IPv4.
            var address = ByteBuffer.wrap(InetAddress.getByAddress(bytes).getAddress());
            return address.capacity() == Integer.BYTES ? address.getInt() & 0xffffffffL : address.getLong();
        } catch (UnknownHostException ofAnotherLength) {
            return UNKNOWN;
        }
    }
}
