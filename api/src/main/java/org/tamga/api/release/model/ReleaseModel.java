package org.tamga.api.release.model;

import org.tamga.domain.country.Countries;
import org.tamga.domain.release.Release;

/** What is held in memory of a release; it never changes, as the release does not. */
public record ReleaseModel(Release release, Countries countries) {

    /** Reads what the database holds, in the transaction of the caller. */
    static ReleaseModel read() {
        return new ReleaseModel(Release.current().orElseThrow(), Countries.read());
    }

    public int number() {
        return release.number;
    }

    public String digest() {
        return release.digest;
    }
}
