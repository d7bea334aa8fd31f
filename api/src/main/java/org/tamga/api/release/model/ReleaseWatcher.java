package org.tamga.api.release.model;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.tamga.domain.country.Countries;
import org.tamga.domain.release.Release;

/**
 * The newest release that this replica has seen. Who only needs to know whether an answer is still right asks here and
 * not the store: it is looked at twice a second, and whatever a request or an import sees is told here at once.
 */
@Singleton
public class ReleaseWatcher {

    private static final Duration EVERY = Duration.ofMillis(500);

    /** A store that says nothing for so long may hold anything. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** A release, its countries, and when it was known to be the newest one. */
    public record Seen(Release release, Countries countries, long at) {

        public int number() {
            return release.number;
        }

        public String digest() {
            return release.digest;
        }
    }

    private final DataSource store;
    private final AtomicReference<Seen> seen = new AtomicReference<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "latest-release");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    ReleaseWatcher(DataSource store) {
        this.store = store;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent filled) {
        look();
        looking.scheduleWithFixedDelay(this::tryToLook, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    /** The newest release, or null if the store has not said so for too long. */
    public Seen get() {
        var latest = seen.get();
        return latest == null || System.nanoTime() - latest.at > LONGEST.toNanos() ? null : latest;
    }

    /** Looks into the store, as after an import. */
    public void look() {
        var before = seen.get();
        var at = System.nanoTime();
        var now = before != null && isCurrent(before.release)
                ? new Seen(before.release, before.countries, at)
                : QuarkusTransaction.requiringNew().call(() -> read(before));
        // A store that was put back to an earlier state is believed, unless somebody has seen more meanwhile.
        seen.updateAndGet(known -> known == before || known.number() < now.number() ? now : known);
    }

    /** The release that a request reads, in its transaction. */
    Seen see() {
        var before = seen.get();
        var now = read(before);
        seen.updateAndGet(known -> known == null || known.number() < now.number() ? now : known);
        return now;
    }

    private static Seen read(Seen before) {
        var at = System.nanoTime();
        return before != null && before.release.isCurrent()
                ? new Seen(before.release, before.countries, at)
                : new Seen(Release.current().orElseThrow(), Countries.read(), at);
    }

    /** Mostly nothing has changed, and that is seen without a transaction. */
    private boolean isCurrent(Release release) {
        try (var connection = store.getConnection()) {
            return release.isCurrent(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException e) {
            Log.warnf("The store does not say which release is the newest: %s", e.getMessage());
        }
    }
}
