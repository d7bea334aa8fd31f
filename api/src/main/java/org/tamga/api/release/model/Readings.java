package org.tamga.api.release.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was read of a release and is small: how many rows a list has, and the values that a column has. It is read once
 * per release, when it is asked for first, and goes with the release; of too many the least used are dropped.
 */
public final class Readings {

    private static final int MOST = 10_000;

    private final Cache<Object, Object> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** What is known under this key, else what {@code read} finds in the release of the current request. */
    @SuppressWarnings("unchecked")
    <T> T of(Object key, Supplier<T> read, CurrentRelease current) {
        var held = known.getIfPresent(key);
        if (held != null) {
            return (T) held;
        }
        var found = read.get();
        if (current.isConsistent()) {
            known.put(key, found);
        }
        return found;
    }
}
