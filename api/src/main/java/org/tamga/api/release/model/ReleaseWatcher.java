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
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.domain.release.Release;

/**
 * Knows the newest release, so that checking whether a response is current needs no database access. Refreshes it twice
 * a second, and at once when a request or an import reads a newer one.
 */
@Singleton
public class ReleaseWatcher {

    private static final Duration EVERY = Duration.ofMillis(500);

    /** After so long without an answer of the database, the store counts as away. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** A release, and when it was last read as the newest one. */
    private record Known(ReleaseModel model, long at) {}

    private final DataSource database;
    private final Duration longest;
    private final AtomicReference<Known> newest = new AtomicReference<>();
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "release-watcher");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    ReleaseWatcher(DataSource database, @ConfigProperty(name = "tamga.store-away") Duration longest) {
        this.database = database;
        this.longest = longest;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent filled) {
        refresh();
        watching.scheduleWithFixedDelay(this::watch, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        watching.shutdownNow();
    }

    /** The newest release, or null if the database has not confirmed it for too long. */
    public ReleaseModel newest() {
        var known = newest.get();
        return known == null || System.nanoTime() - known.at > longest.toNanos() ? null : known.model;
    }

    /** For how long the database has not confirmed the newest release; empty while it does. */
    public Optional<Duration> away() {
        var known = newest.get();
        var since = known == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - known.at);
        return since.compareTo(SOON) > 0 ? Optional.of(since) : Optional.empty();
    }

    /** Reads the newest release from the database, as after an import. */
    public void refresh() {
        var before = newest.get();
        var at = System.nanoTime();
        var model = before != null && isCurrent(before.model.release())
                ? before.model
                : QuarkusTransaction.requiringNew().call(() -> read(before));
        // A database restored to an earlier state is accepted, unless another thread has read a newer release
        // meanwhile.
        newest.updateAndGet(known ->
                isSame(known, before) || known.model.number() <= model.number() ? new Known(model, at) : known);
    }

    /** Reads the release in the transaction of a request. */
    ReleaseModel read() {
        var at = System.nanoTime();
        var model = read(newest.get());
        newest.updateAndGet(known -> known == null || known.model.number() < model.number() || known.model == model
                ? new Known(model, at)
                : known);
        return model;
    }

    private static ReleaseModel read(Known before) {
        return before != null && before.model.release().isCurrent() ? before.model : ReleaseModel.read();
    }

    private static boolean isSame(Known one, Known other) {
        return one == null ? other == null : other != null && one.model == other.model;
    }

    /** Checks for the common case that nothing has changed, without a transaction. */
    private boolean isCurrent(Release release) {
        try (var connection = database.getConnection()) {
            return release.isCurrent(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Catches everything, since any exception would end the schedule silently. */
    void watch() {
        try {
            refresh();
        } catch (Throwable e) {
            Log.warnf("The database does not say which release is the newest: %s", e);
        }
    }
}
