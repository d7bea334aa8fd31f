package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.cli.Cli;

/** Holds the documents to what they say: docs/datasets.md is run from top to bottom, and no link leads nowhere. */
public class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String URL =
            "jdbc:h2:mem:documents;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    /** A named file, an edit, commands, or what the program answers. */
    private static final Pattern STEP = Pattern.compile(
            "`my-index/(?<file>[a-z.]+)`(?:(?!\n```).)*?\n\n```(?:json|csv)\n(?<text>.*?)```"
                    + "|Write `(?<by>[^`]+)` in the place of `(?<old>[^`]+)`"
                    + "|\n```sh\n(?<commands>.*?)```"
                    + "|\n```\n(?<answer>(?:refused|valid|imported|removed).*?)```",
            Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\((?<to>[^)\\s]+)\\)");

    @TempDir
    Path folder;

    private String command;
    private String answer;
    private int steps;

    @Test
    void thePageOnYourOwnDataIsTrue() throws IOException {
        var store = new JdbcDataSource();
        store.setURL(URL);
        assertEquals(0, Cli.run(new PrintWriter(System.out), new PrintWriter(System.err), "list", "--url=" + URL));
        new Importer(store, ImportTest.CLOCK).loadBuiltIn();
        Files.createDirectory(folder.resolve("my-index"));
        var step = STEP.matcher(Files.readString(ROOT.resolve("docs/datasets.md")));
        while (step.find()) {
            steps++;
            if (step.group("file") != null) {
                Files.writeString(folder.resolve("my-index").resolve(step.group("file")), step.group("text"));
            } else if (step.group("old") != null) {
                new Folder(folder.resolve("my-index")).replace("scores.csv", step.group("old"), step.group("by"));
                answer = null;
            } else if (step.group("commands") != null) {
                step.group("commands").lines().forEach(this::run);
            } else {
                if (answer == null) {
                    run(command);
                }
                assertEquals(withoutReleases(step.group("answer")), answer);
            }
        }
        assertTrue(steps >= 16, "steps: " + steps);
    }

    @Test
    void theReadmeIsShortAndHasTwoCommandsToSetUp() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.getBytes(StandardCharsets.UTF_8).length <= 10_000);
        assertEquals(
                List.of("mvn -q -DskipTests package && java -jar api/target/quarkus-app/quarkus-run.jar", "mvn verify"),
                readme.lines()
                        .filter(line -> line.startsWith("    mvn "))
                        .map(String::strip)
                        .toList());
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            var link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (!leadsSomewhere(document, link.group("to"))) {
                    broken.add(ROOT.relativize(document) + ": " + link.group("to"));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static List<Path> documents() throws IOException {
        var documents = new ArrayList<Path>();
        for (var folder : List.of("", "docs", "docs/adr", "clients", "contract")) {
            try (var files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        if (link.startsWith("https:") || link.startsWith("http:")) {
            return true;
        }
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** The anchors that a page has: its headings in lower case, with hyphens for spaces and without punctuation. */
    private static Set<String> headings(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private void run(String line) {
        command = line;
        var prefix = "java -jar importer/target/tamga.jar ";
        assertTrue(line.startsWith(prefix), line);
        var args = Arrays.stream((line.substring(prefix.length()) + " --url=" + URL).split(" "))
                .map(arg -> arg.equals("store.zip") || arg.equals("my-index") && !line.contains(" remove ")
                        ? folder.resolve(arg).toString()
                        : arg)
                .toArray(String[]::new);
        var out = new StringWriter();
        Cli.run(new PrintWriter(out, true), new PrintWriter(out, true), args);
        answer = withoutReleases(out.toString());
    }

    private static String withoutReleases(String text) {
        return text.replaceAll("\\d{4}\\.\\d\\d\\.\\d\\d-\\d+", "X");
    }
}
