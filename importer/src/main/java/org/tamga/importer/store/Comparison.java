package org.tamga.importer.store;

import org.tamga.importer.digest.ContentDigest;
import org.tamga.importer.digest.KeyMap;

/**
 * The rows of one table that the store holds of a dataset, beside those of the dataset's new version. Each stored row is
 * gone until the new version is found to have its key.
 */
final class Comparison {

    /** The change of the row with a key. */
    enum State {
        /** It is new. */
        NEW,
        /** It stays as it is. */
        SAME,
        /** It has other values. */
        CHANGED,
        /** The new version does not have it. */
        GONE,
        /** The new version does not have it, but another dataset of the import takes it over. */
        TAKEN_OVER
    }

    /** Replaces the fingerprint of a row's values, which is odd, by the change of the row. */
    private static final long SAME = 2;

    private static final long CHANGED = 4;
    private static final long TAKEN_OVER = 6;

    private final KeyMap rows = new KeyMap();
    private long same;
    private long changed;
    private long added;

    /** Takes a row that the store holds. */
    void addStored(String key, String[] values) {
        rows.putIfAbsent(key, fingerprint(values));
    }

    /** Takes a row of the new version; all stored ones must be there. */
    void compare(String key, String[] values) {
        var before = rows.get(key);
        if (before == 0) {
            added++;
        } else if (before == fingerprint(values)) {
            rows.replace(key, SAME);
            same++;
        } else {
            rows.replace(key, CHANGED);
            changed++;
        }
    }

    private static long fingerprint(String[] values) {
        return KeyMap.fingerprint(ContentDigest.text(values));
    }

    /** Lets another dataset have the row with this key if it is gone; whether it is. */
    boolean takeOver(String key) {
        if (state(key) != State.GONE) {
            return false;
        }
        rows.replace(key, TAKEN_OVER);
        return true;
    }

    State state(String key) {
        var mark = rows.get(key);
        if (mark == 0) {
            return State.NEW;
        }
        if (mark == SAME) {
            return State.SAME;
        }
        if (mark == CHANGED) {
            return State.CHANGED;
        }
        return mark == TAKEN_OVER ? State.TAKEN_OVER : State.GONE;
    }

    boolean isGone(String key) {
        return state(key) == State.GONE;
    }

    /** Whether no row of the table is stored. */
    boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Whether the new version has a row that is new or has other values. */
    boolean writes() {
        return added + changed > 0;
    }

    /** Whether a row that the store held is gone. */
    boolean loses() {
        return rows.size() > same + changed;
    }

    /** Whether a row that the store held gets other values. */
    boolean changes() {
        return changed > 0;
    }
}
