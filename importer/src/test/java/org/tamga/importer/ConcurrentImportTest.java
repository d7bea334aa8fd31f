package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.store.BusyException;
import org.tamga.importer.store.ImportResult;

/** Several importers and readers of one store at one time. */
public class ConcurrentImportTest extends ImportTest {

    /** The base dataset, whose reading stops inside the import until it may go on. */
    private static final class Slow implements DatasetFiles {
        private final DatasetFiles files;
        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch mayGoOn = new CountDownLatch(1);
        private int openings;

        Slow(DatasetFiles files) {
            this.files = files;
        }

        /** First the digest is made, then everything is checked, then it is written. */
        @Override
        public InputStream open(String path) throws IOException {
            if (path.equals("tiers.csv") && ++openings == 3) {
                inside.countDown();
                await(mayGoOn);
            }
            return files.open(path);
        }
    }

    @OnEveryDatabase
    void withoutPatienceTheSecondIsRefused(TestDatabase database) throws Exception {
        var store = database.store();
        var slow = new Slow(base.files());
        var first = start(store, slow);
        var refusal = assertThrows(
                BusyException.class, () -> new Importer(store, CLOCK).load(List.of(Folder.original("trust"))));
        assertEquals("Another import is running on this store", refusal.getMessage());
        assertThrows(BusyException.class, () -> new Importer(store, CLOCK).remove("base", false));
        slow.mayGoOn.countDown();
        assertEquals("2026.11.21-1", first.get(30, TimeUnit.SECONDS).release());
    }

    @OnEveryDatabase
    void withPatienceTheSecondWaitsAndThenSeesTheFirst(TestDatabase database) throws Exception {
        var store = database.store();
        var slow = new Slow(base.files());
        var first = start(store, slow);
        var second =
                run(() -> new Importer(store, CLOCK, Duration.ofSeconds(30)).load(List.of(Folder.original("trust"))));
        Thread.sleep(300);
        assertFalse(second.isDone());
        slow.mayGoOn.countDown();
        assertEquals("2026.11.21-1", first.get(30, TimeUnit.SECONDS).release());
        assertEquals("2026.11.21-2", second.get(30, TimeUnit.SECONDS).release());
    }

    @OnEveryDatabase
    void manyAtOnceMakeOneRelease(TestDatabase database) throws Exception {
        var store = database.store();
        new Importer(store, CLOCK).load(List.of(base.files()));
        var importer = new Importer(store, CLOCK, Duration.ofSeconds(60));
        var all = new ArrayList<Future<ImportResult>>();
        for (var i = 0; i < 8; i++) {
            all.add(run(() -> importer.load(List.of(Folder.original("trust")))));
        }
        var releases = 0;
        for (var one : all) {
            releases += one.get(60, TimeUnit.SECONDS).changed() ? 1 : 0;
        }
        assertEquals(1, releases);
        assertEquals(2, Archives.newestRelease(store));
    }

    @OnEveryDatabase
    void aReaderSeesTheOldReleaseUntilTheNewOneIsWhole(TestDatabase database) throws Exception {
        var store = database.store();
        load(store, List.of(base));
        base.line("scores.csv", 2, "GCI,2020,overall,KAZ,38.10,report,")
                .add("country_names.csv", "UZB,uz,Oʻzbekiston,report,")
                .replace("tiers.csv", "GCI,2020,T2,Low,0,20,report,\n", "");
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var before = state(connection);
            var slow = new Slow(base.files());
            var importing = start(store, slow);
            assertEquals(before, state(connection));
            assertEquals(before, stateOfAnother(store));
            slow.mayGoOn.countDown();
            assertEquals("2026.11.21-2", importing.get(30, TimeUnit.SECONDS).release());
            assertEquals(before, state(connection));
            connection.rollback();
            assertEquals("2026.11.21-2 [38.10] 3 names 1 tiers", state(connection));
        }
    }

    private static String stateOfAnother(DataSource store) throws SQLException {
        try (var connection = store.getConnection()) {
            return state(connection);
        }
    }

    private static String state(Connection connection) throws SQLException {
        return one(connection, "select id from releases order by number desc limit 1") + " ["
                + one(connection, "select \"value\" from scores where component = 'overall'") + "] "
                + one(connection, "select count(*) from country_names") + " names "
                + one(connection, "select count(*) from tiers") + " tiers";
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Starts an import and waits until it is writing. */
    private static Future<ImportResult> start(DataSource store, Slow slow) {
        var importing = run(() -> new Importer(store, CLOCK).load(List.of(slow)));
        await(slow.inside);
        return importing;
    }

    private static Future<ImportResult> run(Callable<ImportResult> work) {
        var thread = Executors.newSingleThreadExecutor();
        var future = thread.submit(work);
        thread.shutdown();
        return future;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
