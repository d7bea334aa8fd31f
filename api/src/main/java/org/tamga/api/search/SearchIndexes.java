package org.tamga.api.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.tamga.api.kind.Kinds;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.release.Release;

/** The index of the release that a request is answered from, built by the first request that needs it. */
@ApplicationScoped
class SearchIndexes {

    /** While a release takes the place of another, requests of both are answered. */
    private static final int KEPT = 2;

    private record Key(int number, String digest) implements Comparable<Key> {
        static Key of(Release release) {
            return new Key(release.number, release.digest);
        }

        @Override
        public int compareTo(Key other) {
            return number == other.number ? digest.compareTo(other.digest) : Integer.compare(number, other.number);
        }
    }

    /** Never changed, only replaced: who finds its release here does not wait for who builds another. */
    private volatile TreeMap<Key, SearchIndex> built = new TreeMap<>();

    /** To be asked inside the transaction of the request, so that what is read is of the release. */
    SearchIndex current() {
        var key = Key.of(CurrentRelease.model().release());
        var index = built.get(key);
        return index == null ? build(key) : index;
    }

    /** One at a time; who waited for another finds that it built the same. */
    private synchronized SearchIndex build(Key key) {
        var waitedFor = built.get(key);
        if (waitedFor != null) {
            return waitedFor;
        }
        var begun = System.nanoTime();
        var entries = Kinds.searched().flatMap(kind -> kind.entries().stream()).toList();
        var index = new SearchIndex(entries);
        var next = new TreeMap<>(built);
        next.put(key, index);
        while (next.size() > KEPT) {
            next.remove(next.firstKey());
        }
        built = next;
        Log.infof(
                "Indexed %d records of release %s for search in %d ms",
                entries.size(), CurrentRelease.model().release().id, (System.nanoTime() - begun) / 1_000_000);
        return index;
    }
}
