package org.tamga.importer.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Tables;

/** The tables whose rows could not all be read, so that references to them cannot be checked. */
public final class UnreadTables {

    /** A file to fix first. */
    private record Place(String dataset, String file) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> references = new HashMap<>();

    /** Adds a table with at least one row whose key is unknown. */
    void add(String table, String dataset, String file) {
        places.putIfAbsent(table, new Place(dataset, file));
    }

    /** Adds a dataset that could not be read, so that it may have rows of any table. */
    public void addAll(String dataset, String file) {
        Tables.ALL.forEach(table -> add(table.name(), dataset, file));
    }

    /** Whether a table is one of them; counts the reference that could not be checked. */
    boolean holds(String table) {
        if (!places.containsKey(table)) {
            return false;
        }
        references.merge(table, 1L, Long::sum);
        return true;
    }

    /** Reports for each of them how many references could not be checked. */
    public void report(Problems problems) {
        places.forEach((table, place) -> {
            var count = references.getOrDefault(table, 0L);
            if (count > 0) {
                var message = (count == 1 ? "1 reference" : count + " references") + " to " + table
                        + " could not be judged, since not all of its rows could be read";
                problems.add(new Problem(place.dataset(), place.file(), 0, 0, null, null, "unchecked", message));
            }
        });
    }
}
