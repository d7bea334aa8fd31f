package org.tamga.api.release.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;

/**
 * What follows from a release alone and is read from the database once: counts of lists, values of columns, and what
 * takes longer, as the discrepancies. It goes with the release; of too many the least used are dropped.
 */
public final class Readings {

    private static final int MOST = 10_000;
    private static final int MOST_LARGE = 12;

    /** How long a request waits for what another one computes, in seconds. */
    private static final int WAIT = 10;

    private final Cache<Object, Object> small = cache(MOST);
    private final Cache<Object, Object> large = cache(MOST_LARGE);
    private final ConcurrentMap<Object, CompletableFuture<Object>> computing = new ConcurrentHashMap<>();

    private static Cache<Object, Object> cache(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** What is known under this key, else what {@code read} finds in the release of the current request. */
    @SuppressWarnings("unchecked")
    <T> T of(Object key, Supplier<T> read, CurrentRelease current) {
        var held = small.getIfPresent(key);
        return held == null ? compute(small, key, read, current) : (T) held;
    }

    /**
     * The same of what takes megabytes or seconds: one request computes it, the others wait for it.
     *
     * @throws ProblemException if it takes longer than a request waits
     */
    @SuppressWarnings("unchecked")
    <T> T large(Object key, Supplier<T> read, CurrentRelease current) {
        var held = large.getIfPresent(key);
        if (held != null) {
            return (T) held;
        }
        var mine = new CompletableFuture<Object>();
        var other = computing.putIfAbsent(key, mine);
        if (other != null) {
            return (T) await(other);
        }
        try {
            var found = compute(large, key, read, current);
            mine.complete(found);
            return found;
        } catch (Throwable failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            computing.remove(key);
        }
    }

    private static <T> T compute(Cache<Object, Object> known, Object key, Supplier<T> read, CurrentRelease current) {
        var found = read.get();
        if (current.isConsistent()) {
            known.put(key, found);
        }
        return found;
    }

    private static Object await(CompletableFuture<Object> other) {
        try {
            return other.get(WAIT, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw ProblemException.of(
                    Problem.Kind.BUSY, "What the answer needs is being computed for this release; ask again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(Problem.Kind.BUSY, "The server is stopping");
        }
    }
}
