package org.tamga.api.release.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tamga.domain.release.Release;

/** The release that this request is answered from, and the day that is today for it. */
@RequestScoped
public class CurrentRelease {

    private final ReleaseWatcher latest;
    private final LocalDate today;
    private ReleaseWatcher.Seen seen;

    @Inject
    public CurrentRelease(ReleaseWatcher latest, Clock clock) {
        this.latest = latest;
        this.today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** Looks which release is the newest one; within a transaction, all that is read after is of it. */
    public void look() {
        seen = latest.see();
    }

    /** The release looked at last, with what is known of it; who does not look gets what this replica has seen. */
    public ReleaseWatcher.Seen seen() {
        if (seen == null) {
            seen = latest.get();
        }
        if (seen == null) {
            throw new IllegalStateException("The store has not said for too long which release is the newest");
        }
        return seen;
    }

    /** The day on which the request came, in UTC; an answer that takes its time over midnight is of one day. */
    public LocalDate today() {
        return today;
    }

    /** The release looked at last. */
    public Release get() {
        return seen().release();
    }
}
