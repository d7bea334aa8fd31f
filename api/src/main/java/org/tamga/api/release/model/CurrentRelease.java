package org.tamga.api.release.model;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.tamga.api.problem.ProblemException;
import org.tamga.domain.Listing;

/** The release and the date of a request. */
@RequestScoped
public class CurrentRelease {

    private final ReleaseWatcher watcher;
    private final LocalDate day;
    private ReleaseModel model;
    private boolean readsDatabase;

    @Inject
    public CurrentRelease(ReleaseWatcher watcher, Clock clock) {
        this.watcher = watcher;
        this.day = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** The release of the current request. */
    public static ReleaseModel model() {
        return ofRequest().get();
    }

    /** How many rows a list has in the release of the current request. */
    public static long count(Listing<?> listing) {
        return once(listing.filter(), listing::count);
    }

    /** What is read once per release: under this key all requests of the release get the same. */
    public static <T> T once(Object key, Supplier<T> read) {
        var current = ofRequest();
        return current.get().readings().of(key, read, current);
    }

    /** The same of what takes megabytes: of these few are held. */
    public static <T> T large(Object key, Supplier<T> read) {
        var current = ofRequest();
        return current.get().readings().large(key, read, current);
    }

    /** The date in UTC on which the current request came; it stays the same if the answer takes past midnight. */
    public static LocalDate today() {
        return ofRequest().day();
    }

    private static CurrentRelease ofRequest() {
        return Arc.container().instance(CurrentRelease.class).get();
    }

    /** Reads the newest release, so that everything read later in this transaction is of that release. */
    public void read() {
        model = watcher.read();
    }

    /**
     * The release read by this request, else the newest one that this replica knows.
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

    /** Notes that this request reads the database, and so may see a newer release. */
    void readsDatabase() {
        readsDatabase = true;
    }

    /**
     * Whether everything that this request has read so far is of its release: it read nothing from the database, or the
     * release is still the newest there.
     */
    public boolean isConsistent() {
        return !readsDatabase || get().release().isCurrent();
    }

    /** The date of this request. */
    public LocalDate day() {
        return day;
    }
}
