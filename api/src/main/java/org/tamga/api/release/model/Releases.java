package org.tamga.api.release.model;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import org.tamga.domain.country.Countries;
import org.tamga.domain.release.Release;

/** The release that the current request is answered from, and its day. */
public final class Releases {

    private Releases() {}

    /**
     * The release of this request.
     *
     * @throws java.util.NoSuchElementException if nothing was imported yet
     */
    public static Release current() {
        return served().get();
    }

    /** The day that is today for this request, in UTC. */
    public static LocalDate today() {
        return served().today();
    }

    /** The countries of the release of this request. */
    public static Countries countries() {
        return served().seen().countries();
    }

    private static CurrentRelease served() {
        return Arc.container().instance(CurrentRelease.class).get();
    }
}
