package org.tamga.api.release.model;

import org.tamga.domain.country.Countries;
import org.tamga.domain.index.Indices;
import org.tamga.domain.organization.Organizations;
import org.tamga.domain.release.Release;

/** The part of a release that is kept in memory. It is immutable, as the release is. */
public record ReleaseModel(
        Release release, Countries countries, Organizations organizations, Indices indices, Readings readings) {

    /** Reads the newest release, in the transaction of the caller. */
    static ReleaseModel read() {
        return new ReleaseModel(
                Release.current().orElseThrow(),
                Countries.read(),
                Organizations.read(),
                Indices.read(),
                new Readings());
    }

    public int number() {
        return release.number;
    }

    public String digest() {
        return release.digest;
    }
}
