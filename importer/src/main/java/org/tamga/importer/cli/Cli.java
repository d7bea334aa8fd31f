package org.tamga.importer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.tamga.domain.Schema;
import org.tamga.domain.country.CountryMatcher;
import org.tamga.importer.Importer;
import org.tamga.importer.archive.Archive;
import org.tamga.importer.archive.Descriptor;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.store.Inventory;
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
                "Checks datasets, brings them into the store of a Tamga API, takes them out, writes archives, and finds countries.",
        footer = {
            "",
            "A dataset is a folder, or a zip, with a datapackage.json and one CSV file for each table.",
            "The database is that of the API: --url, --user and --password, or the environment variables",
            "QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD; without them",
            "the H2 file ./data/tamga. An H2 file can be opened by one program at a time: stop the API first.",
            "Where there is no such file yet, only an import creates it: a check and a match then use the data that comes",
            "with Tamga.",
            "",
            "Exit codes: 0 done, or nothing to do; 1 the dataset is refused; 2 the call is wrong; 3 the database fails;",
            "4 Java has too little memory.",
            "",
            "Examples:",
            "  tamga validate my-index",
            "  tamga import my-index --dry-run",
            "  tamga import my-index.zip --json",
            "  tamga remove my-index",
            "  tamga export store.zip",
            "  tamga describe my-index",
            "  tamga match table.csv --column country"
        })
public final class Cli {

    private static final String H2 =
            "jdbc:h2:file:./data/tamga;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String IN_MEMORY =
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)(?:file:)?([^;]+)");

    /** The log of each migration is of no use here; a failed migration throws. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

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
        MIGRATIONS.setLevel(Level.SEVERE);
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs one command and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var cli = new Cli();
        return new CommandLine(cli)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> cli.output().failure(failure))
                .execute(args);
    }

    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description = "Checks a dataset against the store and says everything that is wrong.")
    int validate(@Parameters(paramLabel = "DIR", description = "Folder or zip of the dataset.") Path dir)
            throws IOException {
        return output().result("valid", load(dir, true));
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Puts a dataset in the place of what the store holds of it: new rows in, missing rows out.")
    int importDataset(
            @Parameters(paramLabel = "DIR", description = "Folder or zip of the dataset.") Path dir,
            @Option(names = "--dry-run", description = "Say what would change, and change nothing.") boolean dryRun)
            throws IOException {
        return output().result(dryRun ? "dry run" : "imported", load(dir, dryRun));
    }

    private ImportResult load(Path path, boolean dryRun) throws IOException {
        if (!Files.exists(path)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder or file " + path);
        }
        try (var datasets = DatasetPath.open(path)) {
            return (dryRun ? reader() : importer()).load(datasets.files(), dryRun);
        }
    }

    @Command(
            name = "match",
            mixinStandardHelpOptions = true,
            description = {
                "Writes a CSV file again, with the countries that one of its columns names: how sure each match is, the",
                "code and the name of the country, and what else may be meant."
            })
    int match(
            @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8, with a header.") Path file,
            @Option(names = "--column", required = true, description = "The column with the names or codes.")
                    String column,
            @Option(
                            names = "--scheme",
                            description =
                                    "The scheme of the codes: iso, alpha3, alpha2, numeric, ioc, fifa, fips, itu, tld, cow, gw, ...")
                    String scheme)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + file);
        }
        var matcher = reader().countries();
        if (scheme != null
                && !scheme.equals(CountryMatcher.ISO)
                && !matcher.schemes().contains(scheme)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "\"" + scheme + "\" is no scheme; known are iso, " + String.join(", ", matcher.schemes()));
        }
        var fault = CountryColumn.match(
                file,
                column,
                name -> scheme == null ? matcher.match(name) : matcher.match(name, scheme),
                spec.commandLine().getOut());
        if (fault.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), file + " " + fault.get());
        }
        return 0;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a dataset out of the store, unless others refer to its rows.")
    int remove(
            @Parameters(paramLabel = "NAME", description = "Name of the dataset.") String name,
            @Option(names = "--dry-run", description = "Say what would change, and change nothing.") boolean dryRun) {
        return isMissing()
                ? output().noStore(url)
                : output().result(dryRun ? "dry run" : "removed", importer().remove(name, dryRun));
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the whole store as an archive of Data Packages with checksums.")
    int export(@Parameters(paramLabel = "FILE", description = "The zip to write.") Path file)
            throws SQLException, IOException {
        if (isMissing()) {
            return output().noStore(url);
        }
        try (var connection = database().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var release = Inventory.newestRelease(connection);
            if (release.isEmpty()) {
                return output().emptyStore();
            }
            var newest = release.get();
            write(file, zip -> Archive.write(connection, newest.number(), newest.digest(), zip));
            return output().exported(newest, file);
        }
    }

    @Command(
            name = "describe",
            mixinStandardHelpOptions = true,
            description = {
                "Completes the datapackage.json of a dataset: every table with its schema, its size and its checksum,",
                "so that any program that reads Frictionless Data Packages understands it."
            })
    int describe(@Parameters(paramLabel = "DIR", description = "Folder of the dataset.") Path dir)
            throws IOException, SQLException {
        if (!Files.isDirectory(dir)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + dir);
        }
        var folders = DatasetPath.folders(dir);
        for (var folder : folders) {
            var descriptor = Descriptor.complete(DatasetFiles.in(folder));
            write(folder.resolve(DataPackage.DESCRIPTION), out -> out.write(descriptor));
        }
        return output().described(folders);
    }

    private interface Content {
        void write(OutputStream out) throws IOException, SQLException;
    }

    /** Writes to a temporary file first, so that the file is either complete or unchanged. */
    private static void write(Path file, Content content) throws IOException, SQLException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the datasets that the store holds.")
    int list() throws SQLException {
        if (isMissing()) {
            return output().noStore(url);
        }
        try (var connection = database().getConnection()) {
            return output().datasets(Inventory.datasets(connection));
        }
    }

    private Importer importer() {
        return new Importer(database(), Clock.systemUTC(), Duration.ofMinutes(1));
    }

    /** An importer for what only reads: it does not create a store, and uses the data that comes with Tamga without one. */
    private Importer reader() {
        if (!isMissing()) {
            return importer();
        }
        output().builtIn(url);
        var builtIn = new Importer(migrated(IN_MEMORY.formatted(UUID.randomUUID()), "", ""), Clock.systemUTC());
        builtIn.loadBuiltIn();
        return builtIn;
    }

    /** Whether the database is an H2 file that nobody has written yet. */
    private boolean isMissing() {
        var file = H2_FILE.matcher(url);
        if (!file.lookingAt()) {
            return false;
        }
        var path = file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
        return !Files.exists(Path.of(path + ".mv.db"));
    }

    private DataSource database() {
        return migrated(url, user, password);
    }

    private static DataSource migrated(String url, String user, String password) {
        var flyway = Flyway.configure()
                .placeholders(Schema.placeholders(url))
                .dataSource(url, user, password)
                .load();
        flyway.migrate();
        return flyway.getConfiguration().getDataSource();
    }

    private Output output() {
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), asJson);
    }
}
