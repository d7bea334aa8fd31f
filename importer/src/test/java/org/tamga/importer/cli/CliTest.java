package org.tamga.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.domain.Schema;
import org.tamga.importer.Folder;
import org.tamga.importer.Zips;

/** The program as a person or a script calls it. */
public class CliTest {

    private static final List<String> COMMANDS =
            List.of("validate", "import", "remove", "export", "describe", "list", "match");

    @TempDir
    Path folder;

    private Folder base;
    private String url;
    private String out;
    private String err;

    @BeforeEach
    void prepare() throws IOException {
        base = Folder.copy("base", Files.createDirectory(folder.resolve("base")));
        url = "jdbc:h2:file:" + folder.resolve("store")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway.configure()
                .placeholders(Schema.placeholders(url))
                .dataSource(url, "", "")
                .load()
                .migrate();
    }

    @Test
    void withoutAStoreADatasetIsCheckedAgainstTheDataOfTamgaAndNoStoreIsCreated() throws IOException {
        url = url.replace("store", "none");
        var survey = Folder.copy("survey", Files.createDirectory(folder.resolve("survey")));
        for (var command : List.of("validate", "import")) {
            var arguments = new ArrayList<>(List.of(command, survey.path().toString()));
            if (command.equals("import")) {
                arguments.add("--dry-run");
            }
            assertEquals(0, run(arguments.toArray(String[]::new)));
            assertTrue(out.endsWith("\n  survey 1: added, 7 rows in, 0 changed, 0 out\n"), out);
            assertEquals("There is no store at STORE: the data that comes with Tamga is used\n", storeless());
        }
        for (var command : List.of("list", "remove survey", "export " + folder.resolve("x.zip"))) {
            assertEquals(1, run(command.split(" ")));
            assertEquals("there is no store at STORE; an import creates it\n", storeless());
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("base", "store.mv.db", "survey"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aColumnOfACsvFileIsMatchedWithCountries() throws IOException {
        url = url.replace("store", "none");
        var file = Files.writeString(folder.resolve("table.csv"), """
                \uFEFFyear,country,"a, b"
                2020,"Korea, Rep.",1
                2021,GER,
                2022,703,2,left over
                2023,Kosovo
                2024,,
                """);
        assertEquals(0, run("match", file.toString(), "--column", "country"));
        assertEquals("""
                year,country,"a, b",match_status,match_country,match_name,match_candidates
                2020,"Korea, Rep.",1,alias,KOR,Republic of Korea,
                2021,GER,,alias,DEU,Germany,
                2022,703,2,left over,ambiguous,,,SVK (Slovakia); KGZ (Kyrgyzstan)
                2023,Kosovo,,not_a_country,,,Kosovo is not in countries
                2024,,,none,,,
                """, out);
        assertEquals(0, run("match", file.toString(), "--column", "country", "--scheme", "cow"));
        assertTrue(out.contains("2022,703,2,left over,alias,KGZ,Kyrgyzstan,\n"), out);
        assertEquals(2, run("match", file.toString(), "--column", "land"));
        assertTrue(err.contains("has no column \"land\"; it has year, country, a, b"), err);
        assertEquals(2, run("match", file.toString(), "--column", "country", "--scheme", "x"));
        assertTrue(err.contains("\"x\" is no scheme; known are iso, alpha2"), err);
        assertEquals(2, run("match", "nowhere.csv", "--column", "country"));
    }

    private String storeless() {
        return err.replaceAll("jdbc:h2:file:[^;: ]*", "STORE");
    }

    @Test
    void aDatasetIsCheckedTriedImportedListedAndRemoved() {
        assertEquals(0, run("list"));
        assertEquals("no datasets\n", out);
        assertEquals(0, run("validate", path()));
        assertEquals("valid\n  base 1: added, 28 rows in, 0 changed, 0 out\n", out);
        assertEquals(0, run("import", path(), "--dry-run"));
        assertEquals("dry run\n  base 1: added, 28 rows in, 0 changed, 0 out\n", out);
        assertEquals(0, run("import", path()));
        assertEquals("imported as release X\n  base 1: added, 28 rows in, 0 changed, 0 out\n", out);
        assertEquals(0, run("import", path()));
        assertEquals("unchanged: the store holds this already\n", out);
        base.replace("scores.csv", "37.10", "38.10");
        assertEquals(0, run("import", path()));
        assertEquals("imported as release X\n  base 1: changed, 0 rows in, 1 changed, 0 out\n", out);
        assertEquals(0, run("list"));
        assertEquals("""
                dataset                        version              rows  since release
                base                           1                      28  X
                """, out);
        assertEquals(0, run("remove", "base", "--dry-run"));
        assertEquals("dry run\n  base 1: removed, 0 rows in, 0 changed, 28 out\n", out);
        assertEquals(0, run("remove", "base"));
        assertEquals("removed as release X\n  base 1: removed, 0 rows in, 0 changed, 28 out\n", out);
        assertEquals("", err);
    }

    @Test
    void aDatasetMayBeAZip() {
        assertEquals(0, run("import", zip().toString()));
        assertEquals("imported as release X\n  base 1: added, 28 rows in, 0 changed, 0 out\n", out);
    }

    @Test
    void aFolderOfFoldersIsSeveralDatasets() throws IOException {
        Folder.copy("trust", Files.createDirectory(folder.resolve("trust")));
        assertEquals(0, run("import", folder.toString()));
        assertEquals(
                "imported as release X\n  base 1: added, 28 rows in, 0 changed, 0 out\n"
                        + "  trust 1: added, 11 rows in, 0 changed, 0 out\n",
                out);
    }

    @Test
    void aRefusalGoesToTheErrorsWithWhatToFix() {
        base.replace("scores.csv", "overall,KAZ", "overall,KAS");
        for (var command : List.of("validate", "import")) {
            assertEquals(1, run(command, path()));
            assertEquals("", out);
            assertEquals("""
                    refused: 1 problem
                      base/scores.csv, line 2, column 4 (country), value "KAS": "KAS" is not in countries
                    """, err);
        }
        assertEquals(1, run("remove", "bases"));
        assertEquals("refused: 1 problem\n  bases/: the store holds no dataset of this name\n", err);
        assertEquals(1, run("export", folder.resolve("x.zip").toString()));
        assertEquals("the store is empty\n", err);
    }

    @Test
    void aLongRefusalIsCutAndSaysSo() {
        for (var i = 0; i < 30; i++) {
            base.add("country_names.csv", "KAZ,x" + i + ",Name,report,");
        }
        assertEquals(1, run("validate", path()));
        assertEquals(22, err.lines().count());
        assertTrue(err.startsWith("refused: 30 problems\n"));
        assertTrue(err.endsWith("\n  and 10 more; --json has the first 30\n"), err);
    }

    @Test
    void aFolderWithoutADatasetIsRefused() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, run("validate", empty.toString()));
        assertEquals("refused: 1 problem\n  dataset 1/datapackage.json: is missing\n", err);
        var file = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertEquals(1, run("import", file.toString()));
        assertEquals("refused: 1 problem\n  upload/zip: is not a zip file\n", err);
    }

    @Test
    void aWrongCallIsTwo() {
        assertEquals(2, run("import", folder.resolve("nowhere").toString()));
        assertTrue(err.startsWith("There is no folder or file " + folder.resolve("nowhere") + "\n"), err);
        assertEquals(2, run("import"));
        assertTrue(err.startsWith("Missing required parameter: 'DIR'\n"), err);
        assertEquals(2, run("improt", path()));
        assertTrue(err.contains("Did you mean: tamga import"), err);
        assertEquals(2, run("import", path(), "--dryrun"));
        assertTrue(err.startsWith("Unknown option: '--dryrun'"), err);
        assertEquals(2, run());
    }

    @Test
    void aFileThatCannotBeWrittenIsTwo() {
        run("import", path());
        var file = folder.resolve("nowhere").resolve("x.zip");
        assertEquals(2, run("export", file.toString()));
        assertEquals("A file cannot be read or written: " + file + ".part\n", err);
    }

    @Test
    void aDatabaseThatFailsIsThree() throws SQLException {
        try (var open = DriverManager.getConnection(url)) {
            url = "jdbc:h2:tcp://localhost:1/none";
            assertEquals(3, run("list"));
            assertTrue(err.startsWith("The database fails: "), err);
            assertFalse(err.contains("\tat "), err);
            assertFalse(open.isClosed());
        }
        url = "jdbc:nothing:here";
        assertEquals(3, run("list"));
        assertTrue(err.startsWith("The database fails: "), err);
    }

    @Test
    void anExportIsImportedAgain() throws IOException {
        run("import", path());
        var archive = folder.resolve("store.zip");
        assertEquals(0, run("export", archive.toString()));
        assertEquals("release X written to " + archive + "\n", out);
        assertEquals(0, run("import", archive.toString()));
        assertEquals("unchanged: the store holds this already\n", out);
        assertEquals(0, run("export", archive.toString(), "--json"));
        var digest = json().path("digest").asText();
        url = url.replace("store;", "other;");
        assertEquals(0, run("import", archive.toString()));
        var again = folder.resolve("again.zip");
        assertEquals(0, run("export", again.toString(), "--json"));
        assertEquals(digest, json().path("digest").asText());
        assertEquals(-1, Files.mismatch(archive, again));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(path -> path.toString().endsWith(".part")));
        }
    }

    @Test
    void aDescribedDatasetIsATabularDataPackageAndTheSameDataset() throws IOException {
        run("import", path());
        assertEquals(0, run("describe", path()));
        assertEquals("described " + path() + "\n", out);
        var described = base.read("datapackage.json");
        assertTrue(described.contains("\"profile\" : \"tabular-data-package\""), described);
        assertTrue(described.contains("\"description\" : \"The ISO 3166-1 alpha-3 code\""), described);
        assertEquals(0, run("describe", path()));
        assertEquals(described, base.read("datapackage.json"));
        assertEquals(0, run("import", path()));
        assertEquals("unchanged: the store holds this already\n", out);
        base.delete("scores.csv");
        assertEquals(1, run("describe", path()));
        assertEquals(described, base.read("datapackage.json"));
        assertEquals(2, run("describe", folder.resolve("nowhere").toString()));
    }

    @Test
    void jsonSaysTheSameForMachines() throws IOException {
        assertEquals(0, run("validate", path(), "--json"));
        assertEquals("valid", json().path("result").asText());
        assertFalse(json().has("release"));
        assertEquals(0, run("--json", "import", path()));
        assertEquals("imported", json().path("result").asText());
        assertTrue(json().path("release").asText().endsWith("-1"));
        assertEquals(
                "{\"inserted\":28,\"updated\":0,\"deleted\":0}",
                json().path("datasets").path(0).path("counts").toString());
        assertEquals(0, run("list", "--json"));
        assertEquals("base", json().path(0).path("name").asText());
        assertEquals(28, json().path(0).path("rows").asInt());
        base.replace("scores.csv", "overall,KAZ", "overall,KAS");
        assertEquals(1, run("import", path(), "--json"));
        assertEquals("refused", json().path("result").asText());
        assertEquals(1, json().path("total").asInt());
        assertEquals("KAS", json().path("problems").path(0).path("value").asText());
        assertEquals(4, json().path("problems").path(0).path("column").asInt());
        assertEquals("", err);
    }

    @Test
    void theHelpIsEnough() {
        assertEquals(0, run("--help"));
        COMMANDS.forEach(command -> assertTrue(out.contains("\n  " + command + " "), command));
        for (var word : List.of("datapackage.json", "QUARKUS_DATASOURCE_JDBC_URL", "Exit codes: 0", "--json")) {
            assertTrue(out.contains(word), word);
        }
        for (var command : COMMANDS) {
            assertEquals(0, run(command, "--help"), command);
            assertTrue(out.startsWith("Usage: tamga " + command + " "), out);
        }
    }

    private String path() {
        return base.path().toString();
    }

    private Path zip() {
        return Zips.of(base.path(), folder.resolve("base.zip"), "");
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    /** Runs a command; the day in the ids of releases is of no interest. */
    private int run(String... args) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var all = new ArrayList<>(List.of(args));
        all.add("--url=" + url);
        var code = Cli.run(new PrintWriter(said, true), new PrintWriter(complained, true), all.toArray(String[]::new));
        var json = List.of(args).contains("--json");
        out = json ? said.toString() : said.toString().replaceAll("\\d{4}\\.\\d\\d\\.\\d\\d-\\d+", "X");
        err = complained.toString();
        return code;
    }
}
