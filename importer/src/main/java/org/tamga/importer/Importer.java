package org.tamga.importer;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Brings datasets into the store: checks them all, then writes them in one transaction, or nothing. */
public final class Importer {

    /** The datasets that come with the importer, each after those that it refers to. */
    public static final List<String> BUILT_IN = List.of("countries", "organizations", "instruments", "gci", "seeds");

    private final DataSource database;
    private final Clock clock;

    /** @param database holds the schema already */
    public Importer(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Loads the datasets that come with the importer. */
    public Optional<String> loadBuiltIn() {
        return load(BUILT_IN.stream().map(DatasetFiles::builtIn).toList());
    }

    /**
     * Loads datasets that together refer only to each other, if the store does not hold these very versions.
     *
     * @return the id of the new release; empty if there was nothing to change
     * @throws InvalidDatasetException if anything is wrong in them; the store is as it was
     * @throws StoreException if the database fails; the store is as it was
     */
    public Optional<String> load(Collection<DatasetFiles> folders) {
        var problems = new Problems();
        var unread = new Unread();
        var datasets = new ArrayList<DataPackage>();
        var number = 0;
        for (var files : folders) {
            var called = "dataset " + ++number;
            DataPackage.read(files, called, problems)
                    .ifPresentOrElse(datasets::add, () -> unread.addAll(called, DataPackage.DESCRIPTION));
        }
        noNameTwice(datasets, problems);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var store = new Store(connection);
            try {
                store.lock();
                var held = store.digests();
                if (problems.total() == 0
                        && datasets.stream().allMatch(d -> d.digest().equals(held.get(d.name())))) {
                    return Optional.empty();
                }
                new Check(problems, unread).all(datasets);
                if (problems.total() > 0) {
                    throw new InvalidDatasetException(problems);
                }
                store.replace(datasets);
                var release = store.release(clock.instant(), digest(store));
                connection.commit();
                return Optional.of(release);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static void noNameTwice(Collection<DataPackage> datasets, Problems problems) {
        var names = new HashSet<String>();
        for (var dataset : datasets) {
            if (!names.add(dataset.name())) {
                problems.add(dataset.problem("name", "another dataset has the same name"));
            }
        }
    }

    private static String digest(Store store) throws SQLException {
        var digest = DataPackage.sha256();
        new TreeMap<>(store.digests())
                .forEach((name, of) -> digest.update((name + ' ' + of + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
