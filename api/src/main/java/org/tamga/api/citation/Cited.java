package org.tamga.api.citation;

import java.util.List;

/** A record that says where it was read. */
public interface Cited {

    /** The places where it was read. */
    List<CitationView> citations();
}
