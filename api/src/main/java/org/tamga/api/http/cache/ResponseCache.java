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
 * Responses computed for the newest release and for today. A response of another release or day is never returned, so
 * that no expiry is needed. When the cache is full, the least used responses are evicted.
 */
@Singleton
class ResponseCache {

    /**
     * What a response depends on: the base of its links, the URL, and the negotiated representation. The key holds what
     * follows from a header, not its raw value, so that a client cannot create an entry for each spelling.
     */
    record Key(String scheme, String host, int port, String uri, ContentEncoding encoding, String language) {

        /** The approximate size in memory: two bytes for each character, and some for the objects. */
        private int weight() {
            return 100 + 2 * (scheme.length() + host.length() + uri.length() + language.length());
        }
    }

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ReleaseWatcher watcher;
    private final Clock clock;
    private final boolean isEnabled;
    private final Cache<Key, CachedResponse> responses;

    @Inject
    ResponseCache(ReleaseWatcher watcher, Clock clock, @ConfigProperty(name = "tamga.cache.size") MemorySize size) {
        this.watcher = watcher;
        this.clock = clock;
        this.isEnabled = size.asLongValue() > 0;
        this.responses = Caffeine.newBuilder()
                .maximumWeight(size.asLongValue())
                .weigher((Key key, CachedResponse response) -> key.weight() + response.weight())
                .executor(Runnable::run)
                .build();
    }

    /** The current response to a request, or null. */
    CachedResponse get(HttpServerRequest request) {
        var newest = isEnabled ? watcher.newest() : null;
        var response = newest != null && isCacheable(request) ? responses.getIfPresent(key(request, newest)) : null;
        return response != null && response.isCurrent(newest, Math.floorDiv(clock.millis(), DAY)) ? response : null;
    }

    /** Whether the response to a request can be cached: a read without a body and with a Host header. */
    boolean isCacheable(HttpServerRequest request) {
        return isEnabled && READS.contains(request.method()) && request.authority() != null && !hasBody(request);
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The key of the response that is computed from a release. */
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

    /** How many responses the cache holds. */
    long size() {
        return responses.estimatedSize();
    }

    /** The weight of the cached responses, about, in bytes. */
    long weight() {
        return responses.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
