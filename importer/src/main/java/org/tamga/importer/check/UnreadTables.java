package org.tamga.importer.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Tables;

/** The tables whose rows could not all be read, so that nobody can tell whether what refers to them is wrong. */
public final class UnreadTables {

    /** A file to mend first. */
    private record Place(String dataset, String file) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> references = new HashMap<>();

    /** Takes a table of which at least one row has no known key. */
    void add(String table, String dataset, String file) {
        places.putIfAbsent(table, new Place(dataset, file));
    }

    /** Takes a dataset of which nothing is known, so that rows of any table may be in it. */
    public void addAll(String dataset, String file) {
        Tables.ALL.forEach(table -> add(table.name(), dataset, file));
    }

    /** Whether a table is one of them; counts the reference that asks. */
    boolean holds(String table) {
        if (!places.containsKey(table)) {
            return false;
        }
        references.merge(table, 1L, Long::sum);
        return true;
    }

    /** Says for each of them how many references wait for it. */
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
