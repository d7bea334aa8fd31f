package org.tamga.api.export;

import java.util.Map;

/** The tables that are handed out as files. */
public final class ExportedTables {

    /** What asks for every row of a table, by its name; most lists answer all of them if nothing is said. */
    public static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("countries", ""),
            Map.entry("indices", ""),
            Map.entry("initiatives", ""),
            Map.entry("instrument_events", ""),
            Map.entry("instrument_parties", "&history=true"),
            Map.entry("instruments", ""),
            Map.entry("mechanisms", ""),
            Map.entry("memberships", "&history=true"),
            Map.entry("organizations", ""),
            Map.entry("published_ranks", ""),
            Map.entry("recommendations", ""),
            Map.entry("scores", "&claims=all"),
            Map.entry("sources", ""),
            Map.entry("threats", ""));

    private ExportedTables() {}
}
