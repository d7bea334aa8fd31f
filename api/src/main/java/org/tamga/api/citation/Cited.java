package org.tamga.api.citation;

import java.util.List;

/** A record with citations. */
public interface Cited {

    /** The citations of the record; empty if it is not a fact of its own, such as a count or a release. */
    default List<CitationView> citations() {
        return List.of();
    }
}
