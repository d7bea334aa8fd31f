package org.tamga.api.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.http.ContentEncoding;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.ReleaseWatcher;

/**
 * The answers that were computed for the newest release and for today. What was made from another release or on another
 * day is not found, so that nothing needs to be thrown away in time; the least useful go when the room is used up.
 */
@Singleton
public class ResponseCache {

    /** Everything of a request that its answer depends on. */
    public record Key(
            String scheme,
            String host,
            int port,
            String uri,
            String accept,
            ContentEncoding encoding,
            String language) {}

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ReleaseWatcher latest;
    private final Clock clock;
    private final boolean keeps;
    private final Cache<Key, CachedResponse> answers;

    @Inject
    ResponseCache(ReleaseWatcher latest, Clock clock, @ConfigProperty(name = "tamga.kept.size") MemorySize room) {
        this.latest = latest;
        this.clock = clock;
        this.keeps = room.asLongValue() > 0;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(room.asLongValue())
                .weigher((Key key, CachedResponse answer) -> 2 * key.uri.length() + answer.room())
                .removalListener((Key key, CachedResponse answer, RemovalCause cause) -> answer.drop())
                .executor(Runnable::run)
                .build();
    }

    /** What the answer to a request would be kept under, or null if it cannot be kept. */
    Key key(HttpServerRequest request) {
        return key(request.method(), request.scheme(), request.authority(), request.uri(), request.headers());
    }

    /** As above, of what a request consists of; the host may be null. */
    Key key(HttpMethod method, String scheme, HostAndPort host, String uri, MultiMap headers) {
        var known = keeps && READS.contains(method) && !hasBody(headers) ? latest.get() : null;
        if (known == null || host == null) {
            return null;
        }
        var accept = headers.get(HttpHeaders.ACCEPT);
        return new Key(
                scheme,
                host.host(),
                host.port(),
                uri,
                accept == null ? "*/*" : accept,
                ContentEncoding.best(headers.get(HttpHeaders.ACCEPT_ENCODING)),
                Language.accepted(
                        headers.get(HttpHeaders.ACCEPT_LANGUAGE),
                        known.countries().languages()));
    }

    private static boolean hasBody(MultiMap headers) {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The answer that is still right, or null. */
    CachedResponse find(Key key) {
        var answer = answers.getIfPresent(key);
        var known = answer == null ? null : latest.get();
        return known != null
                        && answer.release == known.number()
                        && answer.digest.equals(known.digest())
                        && answer.day == Math.floorDiv(clock.millis(), DAY)
                ? answer
                : null;
    }

    /** Keeps an answer for those who ask the same. */
    public void keep(Key key, CachedResponse answer) {
        answers.put(key, answer);
    }

    /** The room that is used, in bytes. */
    long used() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
