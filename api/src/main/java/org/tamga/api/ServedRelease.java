package org.tamga.api;

import jakarta.enterprise.context.RequestScoped;
import org.tamga.domain.release.Release;

/** The release that this request is answered from. */
@RequestScoped
public class ServedRelease {

    private Release release;

    /** Looks which release is the newest one; within a transaction, all that is read after is of it. */
    public void look() {
        release = Release.current().orElseThrow();
    }

    /** The release looked at last. */
    public Release get() {
        if (release == null) {
            look();
        }
        return release;
    }
}
