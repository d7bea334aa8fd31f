package org.tamga.api.release.model;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes in the background what follows from the newest release, one after another on one thread. What fails is
 * reported, and tried again after a delay that doubles.
 */
@Singleton
class Derivations {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private final ReleaseWatcher watcher;
    private final List<Derivation> all;
    private final boolean isEnabled;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "derivations");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    private ReleaseModel release;
    private List<Derivation> left = List.of();
    private Duration delay = EVERY;
    private long next = System.nanoTime();

    @Inject
    Derivations(
            ReleaseWatcher watcher,
            @All List<Derivation> all,
            @ConfigProperty(name = "tamga.derive-early") boolean isEnabled) {
        this.watcher = watcher;
        this.all = List.copyOf(all);
        this.isEnabled = isEnabled;
    }

    void start(@Observes StartupEvent started) {
        if (isEnabled) {
            background.scheduleWithFixedDelay(this::watch, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    private void watch() {
        var newest = watcher.newest();
        if (newest != null && newest != release) {
            release = newest;
            left = all;
            delay = EVERY;
            next = System.nanoTime();
        }
        if (left.isEmpty() || System.nanoTime() < next) {
            return;
        }
        left = derive(left);
        next = System.nanoTime() + delay.toNanos();
        var doubled = delay.multipliedBy(2);
        delay = doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }

    /** Those that failed. Everything is caught, since any exception would end the schedule silently. */
    private List<Derivation> derive(List<Derivation> derivations) {
        var failed = new ArrayList<Derivation>();
        for (var derivation : derivations) {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                derivation.derive();
            } catch (Throwable e) {
                Log.errorf(e, "%s failed for release %s", derivation.getClass().getSimpleName(), release.release().id);
                failed.add(derivation);
            } finally {
                context.terminate();
            }
        }
        return failed;
    }
}
