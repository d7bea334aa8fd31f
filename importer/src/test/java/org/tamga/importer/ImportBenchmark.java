package org.tamga.importer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.tamga.domain.Schema;
import org.tamga.importer.read.DatasetFiles;

/**
 * Times an import of 1,000,000 scores and 250,000 instruments with 2,500,000 parties, beside the database's own bulk load
 * of the same rows into the same tables, in one run. No test: run it by benchmark/import.sh.
 */
public final class ImportBenchmark {

    private static final int COMPONENTS = 192;
    private static final int PARTIES = 10;
    private static final String RELEASE = ",bulk,1\n";

    /** By how much the benchmark is smaller than the full one. */
    private static int divisor = 1;

    private final Path folder;
    private final List<String> countries;
    private final int editions = Math.max(1, 27 / divisor);
    private final int instruments = 250_000 / divisor;

    private ImportBenchmark(Path folder, List<String> countries) {
        this.folder = folder;
        this.countries = countries;
    }

    /** @param args a folder for the files, which can grow to 1 GB; h2, postgresql, or both; a divisor of the size */
    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        divisor = Integer.parseInt(args[2]);
        for (var database : args[1].split(",")) {
            if (database.equals("h2")) {
                h2(folder);
            } else {
                postgresql(folder);
            }
        }
    }

    private static void h2(Path folder) throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("h2/%s").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        run("H2", folder, name -> store(url.formatted(name), "", ""));
    }

    private static void postgresql(Path folder) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            run("PostgreSQL", folder, name -> {
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                    return store(server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true", "postgres", "");
                }
            });
        }
    }

    @FunctionalInterface
    private interface Stores {
        DataSource named(String name) throws SQLException;
    }

    private static DataSource store(String url, String user, String password) {
        var flyway = Flyway.configure()
                .placeholders(Schema.placeholders(url))
                .dataSource(url, user, password)
                .load();
        flyway.migrate();
        return flyway.getConfiguration().getDataSource();
    }

    private static void run(String database, Path folder, Stores stores) throws Exception {
        System.out.printf(
                "%s, heap at most %d MB%n", database, Runtime.getRuntime().maxMemory() >> 20);
        var ours = stores.named("ours");
        new Importer(ours, Clock.systemUTC()).load(List.of(DatasetFiles.builtIn("countries")));
        var benchmark = new ImportBenchmark(folder, countries(ours));
        var rows = benchmark.write();
        var raw = stores.named("raw");
        new Importer(raw, Clock.systemUTC()).load(List.of(DatasetFiles.builtIn("countries")));
        var bulk = timed("bulk load of the same rows", rows, () -> benchmark.bulk(raw));
        var files = DatasetFiles.in(folder.resolve("bulk"));
        var importer = new Importer(ours, Clock.systemUTC());
        var first = timed("first import", rows, () -> importer.load(List.of(files)));
        System.out.printf(Locale.ROOT, "  -> %.2f of the rate of the bulk load%n", bulk / first);
        var same = timed("import of the same files", rows, () -> importer.load(List.of(files)));
        System.out.printf(Locale.ROOT, "  -> %.4f of the time of the first import%n", same / first);
        benchmark.change();
        var changed = timed("import with 0.1 %% of the rows changed", rows, () -> importer.load(List.of(files)));
        System.out.printf(Locale.ROOT, "  -> %.2f of the time of the first import%n", changed / first);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double timed(String what, long rows, Work work) throws Exception {
        var begun = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%-40s %7.1f s %10.0f rows/s%n", what.formatted(), seconds, rows / seconds);
        return seconds;
    }

    private static List<String> countries(DataSource store) {
        return Rows.query(store, "select code from countries").stream()
                .map(row -> row.substring(1, 4))
                .limit(193)
                .toList();
    }

    /** Writes the dataset, and the same rows with the columns that the store adds; how many rows there are. */
    private long write() throws IOException {
        var dataset = Files.createDirectories(folder.resolve("bulk"));
        Files.writeString(dataset.resolve("datapackage.json"), """
                {"name": "bulk", "version": "1", "resources": [
                  {"name": "sources", "path": "sources.csv"},
                  {"name": "instruments", "path": "instruments.csv"},
                  {"name": "instrument_parties", "path": "instrument_parties.csv"},
                  {"name": "indices", "path": "indices.csv"},
                  {"name": "editions", "path": "editions.csv"},
                  {"name": "components", "path": "components.csv"},
                  {"name": "scores", "path": "scores.csv"}]}
                """);
        var rows = 0L;
        try (var out = new Both("sources", "id,type,authority,title,redistribution")) {
            out.row("bulk,report,primary,A made-up report,allowed");
            rows += out.rows;
        }
        try (var out = new Both("instruments", "id,title,type,level,valid_from,source,locator")) {
            for (var i = 0; i < instruments; i++) {
                out.row("I-" + i + ",Agreement number " + i + " on information security,agreement,regional,"
                        + (1990 + i % 35) + "-01-01,bulk,p. " + i);
            }
            rows += out.rows;
        }
        try (var out = new Both("instrument_parties", "instrument,country,role,signed_on,source,locator")) {
            for (var i = 0; i < instruments; i++) {
                for (var p = 0; p < PARTIES; p++) {
                    out.row("I-" + i + "," + countries.get((i + p * 19) % countries.size()) + ",party,"
                            + (1990 + i % 35) + ",bulk,p. " + i);
                }
            }
            rows += out.rows;
        }
        try (var out = new Both("indices", "code,name,source")) {
            out.row("BULK,A made-up index,bulk");
            rows += out.rows;
        }
        try (var out = new Both("editions", "index,edition,title,rank_method,decimals,preferred_sources,source")) {
            for (var e = 0; e < editions; e++) {
                out.row("BULK," + (1998 + e) + ",Edition " + e + ",dense,2,bulk,bulk");
            }
            rows += out.rows;
        }
        try (var out = new Both("components", "index,edition,component,parent,name,max,position,source")) {
            for (var e = 0; e < editions; e++) {
                for (var c = 0; c < COMPONENTS; c++) {
                    out.row("BULK," + (1998 + e) + ",c" + c + "," + (c == 0 ? "" : "c0") + ",Component " + c + ",100,"
                            + c + ",bulk");
                }
            }
            rows += out.rows;
        }
        scores(0);
        return rows + (long) editions * COMPONENTS * countries.size();
    }

    /** The scores; every so many rows another value, if any. */
    private void scores(int changedEvery) throws IOException {
        try (var out = new Both("scores", "index,edition,component,country,value,source,locator")) {
            for (var e = 0; e < editions; e++) {
                for (var c = 0; c < COMPONENTS; c++) {
                    for (var k = 0; k < countries.size(); k++) {
                        var number = (e * 31 + c * 17 + k * 7) % 10_000;
                        var changed = changedEvery > 0 && out.rows % changedEvery == 0;
                        out.row("BULK," + (1998 + e) + ",c" + c + "," + countries.get(k) + "," + number / 100 + "."
                                + (changed ? "99" : "%02d".formatted(number % 99)) + ",bulk,p. " + c);
                    }
                }
            }
        }
    }

    /** 0.1 % of 3.75 million rows: about 3,750 scores. */
    private void change() throws IOException {
        scores(267);
    }

    /** A file of the dataset, and beside it the same rows for the bulk load. */
    private final class Both implements AutoCloseable {
        private final BufferedWriter dataset;
        private final BufferedWriter bulk;
        private long rows;

        Both(String table, String header) throws IOException {
            dataset = Files.newBufferedWriter(folder.resolve("bulk").resolve(table + ".csv"));
            bulk = Files.newBufferedWriter(folder.resolve(table + ".bulk.csv"));
            dataset.write(header + "\n");
            bulk.write(header + ",dataset,since\n");
        }

        void row(String row) throws IOException {
            dataset.write(row);
            dataset.write('\n');
            bulk.write(row);
            bulk.write(RELEASE);
            rows++;
        }

        @Override
        public void close() throws IOException {
            dataset.close();
            bulk.close();
        }
    }

    private void bulk(DataSource store) throws SQLException, IOException {
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "insert into datasets (name, title, version, licenses, metadata, digest, files_digest, content,"
                                + " row_count, since) values ('bulk', 'bulk', '1', '', '{}', '', '', '', 0, 1)");
            }
            for (var table : List.of(
                    "sources", "instruments", "instrument_parties", "indices", "editions", "components", "scores")) {
                bulk(connection, table);
            }
            connection.commit();
        }
    }

    private void bulk(Connection connection, String table) throws SQLException, IOException {
        var file = folder.resolve(table + ".bulk.csv");
        String header;
        try (var lines = Files.lines(file)) {
            header = lines.findFirst().orElseThrow();
        }
        var columns = '"' + header.replace(",", "\",\"") + '"';
        if (connection.isWrapperFor(PGConnection.class)) {
            try (var in = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " (" + columns + ") from stdin (format csv, header)", in);
            }
        } else {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into " + table + " (" + columns + ") select * from csvread('" + file + "')");
            }
        }
    }
}
