package org.tamga.api.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.http.ContentEncoding;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.ReleaseModel;
import org.tamga.api.release.model.ReleaseWatcher;

/**
 * The responses that were computed for the newest release and for today. What was made from another release or on another
 * day is not found, so nothing needs to be thrown away in time; the least used go when the cache is full.
 */
@Singleton
class ResponseCache {

    /**
     * What a response depends on: who its links lead to, what was asked, and in which form it is given. Of a header that
     * has many forms only what follows from it stands here, so that no client makes an entry for each of them.
     */
    record Key(String scheme, String host, int port, String uri, ContentEncoding encoding, String language) {

        /** What it takes in memory, about: two bytes a character, and some for the objects. */
        private int weight() {
            return 100 + 2 * (scheme.length() + host.length() + uri.length() + language.length());
        }
    }

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ReleaseWatcher watcher;
    private final Clock clock;
    private final boolean isOn;
    private final Cache<Key, CachedResponse> responses;

    @Inject
    ResponseCache(ReleaseWatcher watcher, Clock clock, @ConfigProperty(name = "tamga.cache.size") MemorySize size) {
        this.watcher = watcher;
        this.clock = clock;
        this.isOn = size.asLongValue() > 0;
        this.responses = Caffeine.newBuilder()
                .maximumWeight(size.asLongValue())
                .weigher((Key key, CachedResponse response) -> key.weight() + response.weight())
                .executor(Runnable::run)
                .build();
    }

    /** The response to a request that is still right, or null. */
    CachedResponse get(HttpServerRequest request) {
        var newest = isOn ? watcher.newest() : null;
        var response = newest != null && isCacheable(request) ? responses.getIfPresent(key(request, newest)) : null;
        return response != null && response.isCurrent(newest, Math.floorDiv(clock.millis(), DAY)) ? response : null;
    }

    /** Whether the response to a request can be cached: that to a read without a body, from a named host. */
    boolean isCacheable(HttpServerRequest request) {
        return isOn && READS.contains(request.method()) && request.authority() != null && !hasBody(request);
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** What the response to a request depends on that is made from a release. */
    Key key(HttpServerRequest request, ReleaseModel release) {
        var host = request.authority();
        return new Key(
                request.scheme(),
                host.host(),
                host.port(),
                request.uri(),
                ContentEncoding.best(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING)),
                Language.accepted(
                        request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE),
                        release.countries().languages()));
    }

    void put(Key key, CachedResponse response) {
        responses.put(key, response);
    }

    /** How many responses it holds. */
    long size() {
        return responses.estimatedSize();
    }

    /** The bytes that are used, about. */
    long weight() {
        return responses.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
