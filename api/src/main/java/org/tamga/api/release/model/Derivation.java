package org.tamga.api.release.model;

/** What follows from a release alone and is computed in the background when one appears, before anybody asks for it. */
public interface Derivation {

    /** Computes it for the release of the current request context, and holds it. */
    void derive();
}
