package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.cli.Cli;

/** Does what the section "Your own data" of README.md tells a newcomer to do, from top to bottom. */
public class ReadmeTest {

    private static final String URL =
            "jdbc:h2:mem:readme;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    /** A named file, an edit, commands, or what the program answers. */
    private static final Pattern STEP = Pattern.compile(
            "`my-index/(?<file>[a-z.]+)`(?:(?!\n```).)*?\n\n```(?:json|csv)\n(?<text>.*?)```"
                    + "|Write `(?<by>[^`]+)` in the place of `(?<old>[^`]+)`"
                    + "|\n```sh\n(?<commands>.*?)```"
                    + "|\n```\n(?<answer>(?:refused|valid|imported|removed).*?)```",
            Pattern.DOTALL);

    @TempDir
    Path folder;

    private String command;
    private String answer;
    private int steps;

    @Test
    void theSectionOnYourOwnDataIsTrue() throws IOException {
        var store = new JdbcDataSource();
        store.setURL(URL);
        assertEquals(0, Cli.run(new PrintWriter(System.out), new PrintWriter(System.err), "list", "--url=" + URL));
        new Importer(store, ImportTest.CLOCK).loadBuiltIn();
        Files.createDirectory(folder.resolve("my-index"));
        var step = STEP.matcher(section());
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

    private static String section() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var from = readme.indexOf("\n## Your own data\n");
        return readme.substring(from, readme.indexOf("\n## ", from + 1));
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
