package org.tamga.importer.store;

import java.util.List;

/**
 * The result of an import.
 *
 * @param release the id of the new release, or null if nothing changed
 * @param digest the digest of the store after it, or null if nothing changed
 * @param datasets the change of each changed dataset
 */
public record ImportResult(String release, String digest, List<DatasetResult> datasets) {

    /** An import that changed nothing. */
    public static final ImportResult UNCHANGED = new ImportResult(null, null, List.of());

    /**
     * The change of one dataset.
     *
     * @param op added, changed or removed
     */
    public record DatasetResult(String dataset, String version, String op, Counts counts) {}

    /** Numbers of rows. */
    public record Counts(long inserted, long updated, long deleted) {

        long total() {
            return inserted + updated + deleted;
        }

        static Counts sum(List<DatasetResult> results) {
            return new Counts(
                    results.stream().mapToLong(r -> r.counts().inserted()).sum(),
                    results.stream().mapToLong(r -> r.counts().updated()).sum(),
                    results.stream().mapToLong(r -> r.counts().deleted()).sum());
        }
    }

    /** Whether anything changed. */
    public boolean changed() {
        return release != null;
    }
}
