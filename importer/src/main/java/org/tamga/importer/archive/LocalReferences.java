package org.tamga.importer.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamga.importer.digest.KeyMap;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * Finds out which references of a dataset's tables can be foreign keys of its package: those of which every row refers to
 * a row of the package itself. A row of one dataset may refer to rows of another, which a package cannot say.
 */
final class LocalReferences {

    /** The keys of the tables that others refer to. */
    private final Map<String, KeyMap> keys = new HashMap<>();

    private final Map<Table, Set<Table.Reference>> leadingOut = new HashMap<>();

    /** Takes a row; the tables come in the order of {@link Tables#ALL}. */
    void add(Row row) {
        for (var reference : row.table().singleReferences()) {
            var columns = reference.columns().toArray(String[]::new);
            if (row.get(columns[0]) != null && !contains(reference.table(), row.key(columns))) {
                leadingOut.computeIfAbsent(row.table(), none -> new HashSet<>()).add(reference);
            }
        }
        if (Tables.isReferredTo(row.table())) {
            keys.computeIfAbsent(row.table().name(), none -> new KeyMap()).putIfAbsent(row.key(), 1);
        }
    }

    private boolean contains(String table, String key) {
        return keys.containsKey(table) && keys.get(table).contains(key);
    }

    /** The foreign keys of a table, all of whose rows were taken. */
    List<Table.Reference> foreignKeys(Table table) {
        var others = leadingOut.getOrDefault(table, Set.of());
        return table.singleReferences().stream()
                .filter(reference -> keys.containsKey(reference.table()) && !others.contains(reference))
                .toList();
    }
}
