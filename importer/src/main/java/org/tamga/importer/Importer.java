package org.tamga.importer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.tamga.domain.country.CountryMatcher;
import org.tamga.importer.check.Check;
import org.tamga.importer.check.KnownCountries;
import org.tamga.importer.check.UnreadTables;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.store.BusyException;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.store.Store;
import org.tamga.importer.store.StoreException;

/**
 * Imports datasets into the store and removes them: checks everything, then writes all in one transaction, or nothing.
 */
public final class Importer {

    /** The datasets that come with the importer, each after those that it refers to. */
    public static final List<String> BUILT_IN = List.of("countries", "organizations", "instruments", "gci", "seeds");

    private static final long PAUSE_NANOS = 100_000_000;

    private final DataSource database;
    private final Clock clock;

    private final Duration patience;

    /** @param database must have the schema already */
    public Importer(DataSource database, Clock clock) {
        this(database, clock, Duration.ZERO);
    }

    /** @param patience how long to wait while another import is running */
    public Importer(DataSource database, Clock clock, Duration patience) {
        this.database = database;
        this.clock = clock;
        this.patience = patience;
    }

    /** Loads the datasets that come with the importer. */
    public ImportResult loadBuiltIn() {
        return load(BUILT_IN.stream().map(DatasetFiles::builtIn).toList());
    }

    /** {@link #load(Collection, boolean)}, for good. */
    public ImportResult load(Collection<DatasetFiles> folders) {
        return load(folders, false);
    }

    /**
     * Replaces datasets in the store. They may refer to each other and to the datasets that stay.
     *
     * @param dryRun whether to report the changes without writing them
     * @return what changed, or {@link ImportResult#UNCHANGED}
     * @throws InvalidDatasetException if anything is wrong in them; the store is as it was
     * @throws BusyException if another import is running for longer than the patience
     * @throws StoreException if the database fails; the store is as it was
     */
    public ImportResult load(Collection<DatasetFiles> folders, boolean dryRun) {
        var problems = new Problems();
        var unread = new UnreadTables();
        var datasets = new ArrayList<DataPackage>();
        var number = 0;
        for (var files : folders) {
            var called = "dataset " + ++number;
            DataPackage.read(files, called, problems)
                    .ifPresentOrElse(datasets::add, () -> unread.addAll(called, DataPackage.DESCRIPTION));
        }
        noNameTwice(datasets, problems);
        return inTransaction(dryRun, store -> {
            if (problems.total() == 0 && datasets.stream().allMatch(store::holds)) {
                return ImportResult.UNCHANGED;
            }
            store.replacing(datasets.stream().map(DataPackage::name).toList());
            new Check(problems, unread, store).all(datasets);
            if (problems.total() > 0) {
                throw new InvalidDatasetException(problems);
            }
            return store.apply(datasets, List.of(), clock.instant(), problems);
        });
    }

    /**
     * Takes a dataset out of the store.
     *
     * @throws InvalidDatasetException if the store does not hold it, or rows of other datasets refer to its rows
     * @throws StoreException if the database fails; the store is as it was
     */
    public ImportResult remove(String dataset, boolean dryRun) {
        var problems = new Problems();
        return inTransaction(dryRun, store -> {
            if (!store.holds(dataset)) {
                var message = "the store holds no dataset of this name" + Nearest.hint(dataset, store.names());
                problems.add(new Problem(dataset, "", 0, 0, null, null, "missing", message));
                throw new InvalidDatasetException(problems);
            }
            store.replacing(Set.of(dataset));
            return store.apply(List.of(), List.of(dataset), clock.instant(), problems);
        });
    }

    /**
     * The countries of the store by all their names and codes.
     *
     * @throws StoreException if the database fails
     */
    public CountryMatcher countries() {
        try (var connection = database.getConnection()) {
            return new KnownCountries(new Store(connection)).matcher();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        ImportResult in(Store store) throws SQLException;
    }

    private ImportResult inTransaction(boolean dryRun, Work work) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return once(dryRun, work);
            } catch (BusyException busy) {
                if (System.nanoTime() >= end) {
                    throw busy;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private ImportResult once(boolean dryRun, Work work) {
        try (var connection = database.getConnection()) {
            var isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            // After waiting for the lock, this import must read what the previous import committed.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            var timeout = withoutDeadlines(connection);
            try {
                var result = work.in(new Store(connection));
                if (result.changed() && !dryRun) {
                    connection.commit();
                }
                return result;
            } finally {
                connection.rollback();
                if (timeout > 0) {
                    connection.setNetworkTimeout(Runnable::run, timeout);
                }
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Lifts the deadlines that readers have, for this transaction: a statement of an import may take long.
     *
     * @return how long the connection waits for an answer else, in milliseconds; 0 for ever
     */
    private static int withoutDeadlines(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return 0;
        }
        try (var set = connection.createStatement()) {
            set.execute("set local statement_timeout = 0");
        }
        var timeout = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        return timeout;
    }

    private static void noNameTwice(Collection<DataPackage> datasets, Problems problems) {
        var names = new HashSet<String>();
        for (var dataset : datasets) {
            if (!names.add(dataset.name())) {
                problems.add(dataset.problem("name", "another dataset has the same name"));
            }
        }
    }
}
