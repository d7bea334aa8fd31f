package org.tamga.importer.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.flywaydb.core.Flyway;
import org.tamga.importer.Importer;
import org.tamga.importer.archive.Archive;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.read.ZipDataset;
import org.tamga.importer.store.BusyException;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command-line program for curators. */
@Command(
        name = "tamga",
        mixinStandardHelpOptions = true,
        version = "tamga 1",
        description =
                "Checks datasets, brings them into the store of a Tamga API, takes them out, and writes archives.",
        footer = {
            "",
            "A dataset is a folder, or a zip, with a datapackage.json and one CSV file for each table.",
            "The database is that of the API: --url, --user and --password, or the environment variables",
            "QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD; without them",
            "the H2 file ./data/tamga. An H2 file can be opened by one program at a time: stop the API first.",
            "",
            "Exit codes: 0 done, or nothing to do; 1 the dataset is refused; 2 the call is wrong; 3 the database fails.",
            "",
            "Examples:",
            "  tamga validate my-index",
            "  tamga import my-index --dry-run",
            "  tamga import my-index.zip --json",
            "  tamga remove my-index",
            "  tamga export store.zip"
        })
public final class Cli {

    private static final String H2 =
            "jdbc:h2:file:./data/tamga;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final int SHOWN = 20;

    @Spec
    CommandSpec spec;

    @Option(names = "--url", description = "JDBC address of the database.", scope = CommandLine.ScopeType.INHERIT)
    String url = System.getenv().getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", H2);

    @Option(names = "--user", description = "User of the database.", scope = CommandLine.ScopeType.INHERIT)
    String user = System.getenv().getOrDefault("QUARKUS_DATASOURCE_USERNAME", "");

    @Option(
            names = "--password",
            description = "Password of the database; better given by the environment, which others do not see.",
            scope = CommandLine.ScopeType.INHERIT)
    String password = System.getenv().getOrDefault("QUARKUS_DATASOURCE_PASSWORD", "");

    @Option(names = "--json", description = "Print the result as JSON.", scope = CommandLine.ScopeType.INHERIT)
    boolean asJson;

    private Cli() {}

    /** @param args see --help */
    public static void main(String... args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs one command and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Cli()).setOut(out).setErr(err).execute(args);
    }

    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description = "Checks a dataset against the store and says everything that is wrong.")
    int validate(@Parameters(paramLabel = "DIR", description = "Folder or zip of the dataset.") Path dir) {
        return report("valid", () -> withDatasets(dir, datasets -> importer().load(datasets, true)));
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Puts a dataset in the place of what the store holds of it: new rows in, missing rows out.")
    int load(
            @Parameters(paramLabel = "DIR", description = "Folder or zip of the dataset.") Path dir,
            @Option(names = "--dry-run", description = "Say what would change, and change nothing.") boolean dryRun) {
        return report(
                dryRun ? "dry run" : "imported",
                () -> withDatasets(dir, datasets -> importer().load(datasets, dryRun)));
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a dataset out of the store, unless others refer to its rows.")
    int remove(
            @Parameters(paramLabel = "NAME", description = "Name of the dataset.") String name,
            @Option(names = "--dry-run", description = "Say what would change, and change nothing.") boolean dryRun) {
        return report(dryRun ? "dry run" : "removed", () -> importer().remove(name, dryRun));
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the whole store as an archive of Data Packages with checksums.")
    int export(@Parameters(paramLabel = "FILE", description = "The zip to write.") Path file) {
        return guarded(() -> {
            try (var connection = database().getConnection()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                var sql = "select number, id, digest from releases order by number desc limit 1";
                try (var statement = connection.prepareStatement(sql);
                        var release = statement.executeQuery()) {
                    if (!release.next()) {
                        return refuse(Map.of("error", "the store is empty"), "the store is empty");
                    }
                    write(connection, release.getInt(1), release.getString(3), file);
                    var result = new LinkedHashMap<String, Object>();
                    result.put("release", release.getString(2));
                    result.put("digest", release.getString(3));
                    result.put("file", file.toString());
                    print(result, "release " + release.getString(2) + " written to " + file);
                    return 0;
                }
            }
        });
    }

    /** Writes beside the file first, so that it is there whole, or as it was. */
    private static void write(Connection connection, int release, String digest, Path file)
            throws SQLException, IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = Files.newOutputStream(part)) {
                Archive.write(connection, release, digest, zip);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the datasets that the store holds.")
    int list() {
        return guarded(() -> {
            var sql =
                    "select d.name, d.version, d.row_count, r.id from datasets d join releases r on r.number = d.since order by d.name";
            var datasets = new ArrayList<Map<String, Object>>();
            try (var connection = database().getConnection();
                    var statement = connection.prepareStatement(sql);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var dataset = new LinkedHashMap<String, Object>();
                    dataset.put("name", rows.getString(1));
                    dataset.put("version", rows.getString(2));
                    dataset.put("rows", rows.getLong(3));
                    dataset.put("release", rows.getString(4));
                    datasets.add(dataset);
                }
            }
            print(datasets, datasets.isEmpty() ? "no datasets" : table(datasets));
            return 0;
        });
    }

    private static String table(List<Map<String, Object>> datasets) {
        var lines = new StringBuilder("%-30s %-14s %10s  %s".formatted("dataset", "version", "rows", "since release"));
        for (var dataset : datasets) {
            lines.append("%n%-30s %-14s %10s  %s".formatted(dataset.values().toArray()));
        }
        return lines.toString();
    }

    private Importer importer() {
        return new Importer(database(), Clock.systemUTC(), Duration.ofMinutes(1));
    }

    private DataSource database() {
        var flyway = Flyway.configure().dataSource(url, user, password).load();
        flyway.migrate();
        return flyway.getConfiguration().getDataSource();
    }

    private ImportResult withDatasets(Path path, Function<List<DatasetFiles>, ImportResult> use) {
        try (var progress = progress(path)) {
            if (Files.isRegularFile(path)) {
                try (var zip = new ZipDataset(path, ZipDataset.Limits.DEFAULT)) {
                    return use.apply(counted(zip.datasets(), progress));
                }
            }
            if (!Files.isDirectory(path)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder or file " + path);
            }
            return use.apply(counted(folders(path), progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder itself, or its folders if it has no dataset of its own. */
    private static List<DatasetFiles> folders(Path path) throws IOException {
        if (Files.exists(path.resolve("datapackage.json"))) {
            return List.of(DatasetFiles.in(path));
        }
        try (Stream<Path> inside = Files.list(path)) {
            var folders = inside.filter(folder -> Files.exists(folder.resolve("datapackage.json")))
                    .sorted()
                    .map(DatasetFiles::in)
                    .toList();
            return folders.isEmpty() ? List.of(DatasetFiles.in(path)) : folders;
        }
    }

    /** A bar on a terminal; a pipe or a file gets plain lines alone. */
    private ProgressBar progress(Path path) throws IOException {
        if (asJson || System.console() == null) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(-1)
                .setUnit(" MB", 1 << 20)
                .setUpdateIntervalMillis(200)
                .build();
    }

    private static List<DatasetFiles> counted(List<DatasetFiles> datasets, ProgressBar progress) {
        if (progress == null) {
            return datasets;
        }
        return datasets.stream()
                .<DatasetFiles>map(files -> path -> {
                    var in = files.open(path);
                    return in == null ? null : new Counted(in, progress);
                })
                .toList();
    }

    private static final class Counted extends FilterInputStream {
        private final ProgressBar progress;

        Counted(InputStream in, ProgressBar progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = super.read(buffer, from, length);
            progress.stepBy(Math.max(0, count));
            return count;
        }
    }

    private int report(String done, Callable<ImportResult> work) {
        return guarded(() -> {
            var result = work.call();
            var summary = new LinkedHashMap<String, Object>();
            summary.put("result", result.changed() ? done : "unchanged");
            if (done.equals("imported") || done.equals("removed")) {
                summary.put("release", result.release());
            }
            summary.put("datasets", result.datasets());
            print(summary, inWords(done, result));
            return 0;
        });
    }

    private static String inWords(String done, ImportResult result) {
        if (!result.changed()) {
            return "unchanged: the store holds this already";
        }
        var lines = new StringBuilder(done);
        if (done.equals("imported") || done.equals("removed")) {
            lines.append(" as release ").append(result.release());
        }
        for (var dataset : result.datasets()) {
            var counts = dataset.counts();
            lines.append("%n  %s %s: %s, %d rows in, %d changed, %d out"
                    .formatted(
                            dataset.dataset(),
                            dataset.version(),
                            dataset.op(),
                            counts.inserted(),
                            counts.updated(),
                            counts.deleted()));
        }
        return lines.toString();
    }

    private int guarded(Callable<Integer> work) {
        try {
            return work.call();
        } catch (InvalidDatasetException refused) {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("result", "refused");
            summary.put("total", refused.total());
            summary.put("problems", refused.problems());
            return refuse(summary, inWords(refused));
        } catch (CommandLine.ParameterException wrongCall) {
            throw wrongCall;
        } catch (BusyException busy) {
            spec.commandLine().getErr().println("Another import is running on this store; try again later");
            return 3;
        } catch (StoreException | SQLException | org.flywaydb.core.api.FlywayException failed) {
            spec.commandLine().getErr().println("The database fails: " + inWords(failed));
            return 3;
        } catch (IOException | UncheckedIOException failed) {
            spec.commandLine().getErr().println("A file cannot be read or written: " + inWords(failed));
            return 2;
        } catch (Exception e) {
            // Callable declares it; none of the commands throws another checked exception.
            throw new IllegalStateException(e);
        }
    }

    /** The first problems; those after them often follow from these. */
    private static String inWords(InvalidDatasetException refused) {
        var lines = new StringBuilder("refused: ")
                .append(refused.total())
                .append(refused.total() == 1 ? " problem" : " problems");
        refused.problems().stream()
                .limit(SHOWN)
                .forEach(problem ->
                        lines.append(System.lineSeparator()).append("  ").append(problem));
        if (refused.total() > SHOWN) {
            lines.append("%n  and %d more; --json has the first %d"
                    .formatted(refused.total() - SHOWN, refused.problems().size()));
        }
        return lines.toString();
    }

    private static String inWords(Throwable failed) {
        var root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = String.valueOf(root.getMessage());
        return message.contains("already in use") || message.contains("is locked")
                ? "another program, probably the API, has the H2 file open; stop it first, or import over HTTP"
                : message;
    }

    private int refuse(Object summary, String words) {
        if (asJson) {
            print(summary, words);
        } else {
            spec.commandLine().getErr().println(words);
        }
        return 1;
    }

    private void print(Object summary, String words) {
        try {
            spec.commandLine().getOut().println(asJson ? JSON.writeValueAsString(summary) : words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
