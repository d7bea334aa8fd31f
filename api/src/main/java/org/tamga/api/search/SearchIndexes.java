package org.tamga.api.search;

import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.tamga.api.kind.Kinds;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Derivation;
import org.tamga.domain.release.Release;

/** The search indexes of the newest releases, each built once. */
@Singleton
class SearchIndexes implements Derivation {

    private final CurrentRelease release;

    @Inject
    SearchIndexes(CurrentRelease release) {
        this.release = release;
    }

    /** While a new release replaces another, requests read both. */
    private static final int MOST_INDEXES = 2;

    private record Key(int number, String digest) implements Comparable<Key> {
        static Key of(Release release) {
            return new Key(release.number, release.digest);
        }

        @Override
        public int compareTo(Key other) {
            return number == other.number ? digest.compareTo(other.digest) : Integer.compare(number, other.number);
        }
    }

    /**
     * Immutable and replaced as a whole, so that a request that finds its release does not wait while another index is
     * built.
     */
    private volatile TreeMap<Key, SearchIndex> built = new TreeMap<>();

    @Override
    public void derive() {
        current();
    }

    /** The index of the release of the request. */
    SearchIndex current() {
        var key = Key.of(release.get().release());
        var index = built.get(key);
        return index == null ? build(key) : index;
    }

    /** One thread builds at a time; one that has waited finds the index built. */
    private synchronized SearchIndex build(Key key) {
        var waitedFor = built.get(key);
        if (waitedFor != null) {
            return waitedFor;
        }
        var start = System.nanoTime();
        var entries = Kinds.searched().flatMap(kind -> kind.entries().stream()).toList();
        var index = new SearchIndex(entries);
        if (!release.isConsistent()) {
            return index;
        }
        var next = new TreeMap<>(built);
        next.put(key, index);
        while (next.size() > MOST_INDEXES) {
            next.remove(next.firstKey());
        }
        built = next;
        Log.infof(
                "Indexed %d records of release number %d for search in %d ms",
                entries.size(), key.number(), (System.nanoTime() - start) / 1_000_000);
        return index;
    }
}
