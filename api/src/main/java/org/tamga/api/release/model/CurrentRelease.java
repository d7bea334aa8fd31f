package org.tamga.api.release.model;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tamga.api.problem.ProblemException;

/** The release that a request is answered from, and the day that is today for it. */
@RequestScoped
public class CurrentRelease {

    private final ReleaseWatcher watcher;
    private final LocalDate day;
    private ReleaseModel model;

    @Inject
    public CurrentRelease(ReleaseWatcher watcher, Clock clock) {
        this.watcher = watcher;
        this.day = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** The release of the current request. */
    public static ReleaseModel model() {
        return ofRequest().get();
    }

    /** The day on which the current request came, in UTC; an answer that takes its time over midnight is of one day. */
    public static LocalDate today() {
        return ofRequest().day();
    }

    private static CurrentRelease ofRequest() {
        return Arc.container().instance(CurrentRelease.class).get();
    }

    /** Reads which release is the newest one; all that its transaction reads after that is of this release. */
    public void read() {
        model = watcher.read();
    }

    /**
     * The release that was read, else the newest one that this replica knows.
     *
     * @throws ProblemException if the database has not named any for too long
     */
    public ReleaseModel get() {
        if (model == null) {
            model = watcher.newest();
        }
        if (model == null) {
            throw ProblemException.unavailable();
        }
        return model;
    }

    /** The day that is today for this request. */
    public LocalDate day() {
        return day;
    }
}
