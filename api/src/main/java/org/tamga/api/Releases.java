package org.tamga.api;

import io.quarkus.arc.Arc;
import org.tamga.domain.release.Release;

/** The release that the current request is answered from. */
public final class Releases {

    private Releases() {}

    /**
     * The release of this request.
     *
     * @throws java.util.NoSuchElementException if nothing was imported yet
     */
    public static Release current() {
        return Arc.container().instance(ServedRelease.class).get().get();
    }
}
