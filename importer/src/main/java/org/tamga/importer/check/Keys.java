package org.tamga.importer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tamga.importer.digest.KeyMap;
import org.tamga.importer.read.FileRow;
import org.tamga.importer.table.Key;
import org.tamga.importer.table.Table;

/** The keys that the rows of the store and of the datasets have, and which row had each of them first. */
final class Keys {

    /** The most keys among which the nearest to a mistyped reference is searched. */
    private static final int CANDIDATES = 20_000;

    private static final int LINE_BITS = 40;

    /** The row that has a key: one of a file, or one of the store if the line is 0. */
    record Owner(String name, long line) {

        boolean isStored() {
            return line == 0;
        }

        @Override
        public String toString() {
            return isStored() ? name : name + ", line " + line;
        }
    }

    private final StoredRows stored;

    /** By the name of a set of keys; the number of a key is that of its owner's name, then that of the line. */
    private final Map<String, KeyMap> sets = new HashMap<>();

    private final Map<String, List<String>> candidates = new HashMap<>();
    private final List<String> owners = new ArrayList<>();

    Keys(StoredRows stored) {
        this.stored = stored;
    }

    /** Whether any row of a table read so far, or of the store, has this natural key. */
    boolean contain(Table table, String key) {
        return set(table.name(), table, table.key()).contains(key);
    }

    /** Keys of a table that a mistyped one may have meant. */
    List<String> candidates(Table table) {
        return candidates.get(table.name());
    }

    /** Gives the natural key of a row to it; the row that has it already, if any. */
    Optional<Owner> claim(FileRow row) {
        var table = row.row().table();
        return claim(table.name(), row, table.key());
    }

    /** Gives the value of a column without repetitions to a row; the row that has it already, if any. */
    Optional<Owner> claimUnique(FileRow row, String column) {
        return claim(row.row().table().name() + "." + column, row, column);
    }

    private Optional<Owner> claim(String name, FileRow row, String... columns) {
        var set = set(name, row.row().table(), columns);
        var key = row.row().key(columns);
        var other = set.putIfAbsent(key, number(row.dataset().name() + "/" + row.file(), row.line()));
        if (other == 0) {
            remember(name, key);
            return Optional.empty();
        }
        return Optional.of(new Owner(owners.get((int) (other >>> LINE_BITS) - 1), other & (1L << LINE_BITS) - 1));
    }

    /** Drops the natural keys of a table that no further row refers to. */
    void drop(Table table) {
        sets.remove(table.name());
    }

    private KeyMap set(String name, Table table, String[] columns) {
        var set = sets.get(name);
        if (set == null) {
            set = new KeyMap();
            sets.put(name, set);
            candidates.put(name, new ArrayList<>());
            addStored(name, set, table, columns);
        }
        return set;
    }

    private void addStored(String name, KeyMap set, Table table, String[] columns) {
        var natural = name.equals(table.name());
        stored.each(table, (row, dataset) -> {
            if (!natural && !table.uniques(row).contains(columns[0])) {
                return;
            }
            var key = row.key(columns);
            set.putIfAbsent(key, number("a row of the dataset " + dataset, 0));
            remember(name, key);
        });
    }

    private long number(String owner, long line) {
        if (!owners.contains(owner)) {
            owners.add(owner);
        }
        return (long) (owners.indexOf(owner) + 1) << LINE_BITS | line;
    }

    private void remember(String name, String key) {
        if (candidates.get(name).size() < CANDIDATES) {
            candidates.get(name).add(Key.inWords(key, " "));
        }
    }
}
