package org.tamga.api.citation;

import java.util.List;

/** A record with citations. */
public interface Cited {

    /** The places where it was read; none if it is no fact of its own, as a count or a release. */
    default List<CitationView> citations() {
        return List.of();
    }
}
