package org.tamga.api.citation;

import java.util.List;

/** A record with citations. */
public interface Cited {

    /** The citations of the record. */
    List<CitationView> citations();
}
