package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.cli.Cli;
import org.tamga.importer.read.DatasetFiles;

/** The program, killed at random points of an import, leaves the old release or the new one, and no work to anybody. */
@Tag("long")
public class KillTest {

    private static final int KILLS = 8;
    private static final int ROWS = 5_000;

    @TempDir
    Path folder;

    @Test
    void h2HoldsOneReleaseOrTheOther() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("store")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        var store = new JdbcDataSource();
        store.setURL(url);
        kill(store, url);
    }

    @Test
    void postgresqlHoldsOneReleaseOrTheOther() throws Exception {
        var store = TestDatabase.POSTGRESQL.empty("kill");
        try (var connection = store.getConnection()) {
            kill(store, connection.getMetaData().getURL());
        }
    }

    private void kill(DataSource store, String url) throws Exception {
        var random = new Random(20261121);
        var versions = List.of(version("old", 0), version("new", ROWS / 3));
        var digests = List.of(digest(versions.get(0)), digest(versions.get(1)));
        load(versions.get(0), url);
        var begun = System.nanoTime();
        assertEquals(0, start(versions.get(1), url).waitFor());
        var whole = (System.nanoTime() - begun) / 1_000_000;
        var survived = 0;
        for (var i = 0; i < KILLS; i++) {
            var next = i % 2;
            var process = start(versions.get(next), url);
            process.waitFor(whole * (35 + random.nextInt(65)) / 100, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            var found = digestOf(store);
            assertTrue(digests.contains(found), "a mixture after kill " + i);
            survived += found.equals(digests.get(next)) ? 0 : 1;
            load(versions.get(next), url);
            assertEquals("[" + digests.get(next) + "]", newest(store));
        }
        assertTrue(survived > 0, "no import was interrupted");
    }

    private Process start(Path dataset, String url) throws IOException {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", path, Cli.class.getName(), "import", dataset.toString(), "--url=" + url, user(url))
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }

    private static String user(String url) {
        return "--user=" + (url.contains("postgresql") ? "postgres" : "");
    }

    private static void load(Path dataset, String url) {
        var out = new PrintWriter(Writer.nullWriter());
        var err = new PrintWriter(System.err, true);
        assertEquals(0, Cli.run(out, err, "import", dataset.toString(), "--url=" + url, user(url)));
    }

    /** The digest of the newest release, which is also that of an empty store that takes its archive. */
    private static String digestOf(DataSource store) throws SQLException {
        // H2 keeps its file open as long as one connection is.
        try (var open = store.getConnection()) {
            awaitTheDead(store);
            var digest = new Importer(TestDatabase.H2.store(), ImportTest.CLOCK)
                    .load(Archives.datasets(Archives.newest(store)))
                    .digest();
            assertEquals("[" + digest + "]", newest(store));
            assertTrue(open.isValid(1));
            return digest;
        }
    }

    private static String newest(DataSource store) {
        return Rows.query(store, "select digest from releases order by number desc limit 1")
                .get(0);
    }

    /** The server of PostgreSQL may still be ending what the killed program began. */
    private static void awaitTheDead(DataSource store) throws SQLException {
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().executeQuery("select id from import_lock for update");
            connection.rollback();
        }
    }

    private static String digest(Path dataset) {
        return new Importer(TestDatabase.H2.store(), ImportTest.CLOCK)
                .load(List.of(DatasetFiles.in(dataset)))
                .digest();
    }

    /** Two thirds of the rows of one version are in the other, half of these with another title. */
    private Path version(String name, int from) throws IOException {
        var dataset = Files.createDirectories(folder.resolve(name));
        Files.writeString(dataset.resolve("datapackage.json"), """
                {"name": "many", "version": "%s", "resources": [{"name": "sources", "path": "sources.csv"}]}
                """.formatted(name));
        var rows = new StringBuilder("id,type,authority,title,redistribution\n");
        for (var i = from; i < from + ROWS; i++) {
            var title = i % 2 == 0 ? "Source " + i : name + " " + i;
            rows.append("s").append(i).append(",report,primary,").append(title).append(",allowed\n");
        }
        Files.writeString(dataset.resolve("sources.csv"), rows);
        return dataset;
    }
}
