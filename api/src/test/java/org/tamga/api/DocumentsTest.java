package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;

/** Sends the requests of README.md and docs/datasets.md; the answers must be those that they show. */
@ApiTest
@TestProfile(OwnStore.class)
class DocumentsTest {

    private static final Pattern FILE = Pattern.compile(
            "`my-index/(?<file>[a-z.]+)`(?:(?!\n```).)*?\n\n```(?:json|csv)\n(?<text>.*?)```", Pattern.DOTALL);

    private static final Pattern REQUEST =
            Pattern.compile("curl 'http://localhost:8080(/v1/[^']*)'\n\n```\n(\\{.*?)\n```", Pattern.DOTALL);

    @Inject
    DataSource database;

    @Inject
    ReleaseWatcher watcher;

    @ParameterizedTest
    @CsvSource({"README.md, 4", "docs/cooperation.md, 1"})
    void theAnswersAreTrue(String page, int answers) throws IOException {
        var requests = REQUEST.matcher(document(page)).results().toList();
        assertEquals(answers, requests.size());
        requests.forEach(question -> shows(question.group(2), question.group(1)));
    }

    @Test
    void theAnswersOfThePageOnYourOwnDataAreTrue() throws IOException {
        var page = document("docs/datasets.md");
        var upload = new Upload();
        var file = FILE.matcher(page);
        while (file.find()) {
            upload.with(file.group("file"), file.group("text").replace("overall,Kyrgyzstan", "overall,KGZ"));
        }
        var imported = upload.post("");
        try {
            assertEquals(201, imported.statusCode(), imported.asString());
            var requests = REQUEST.matcher(page);
            assertTrue(requests.find());
            shows(requests.group(2), requests.group(1));
            corrected(upload, imported.jsonPath().getString("release"));
        } finally {
            new Importer(database, Clock.systemUTC()).remove("my-index", false);
            watcher.refresh();
        }
    }

    /** An answer as a document shows it: broken into lines, shortened where "..." stands, of some release. */
    private static void shows(String shown, String path) {
        var answer = anywhere(Api.text(path));
        var parts = anywhere(shown.replaceAll("\n *", "")).split("\\.\\.\\.");
        var pattern = Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining(".*"));
        assertTrue(answer.matches("(?s)" + pattern), () -> path + " answers " + answer);
    }

    /** Without what differs from one copy of the API to another. */
    private static String anywhere(String text) {
        return text.replaceAll("http://[a-z0-9.]+:\\d+", "http://host")
                .replaceAll("\\d{4}\\.\\d\\d\\.\\d\\d-\\d+", "X");
    }

    private static void corrected(Upload upload, String since) {
        upload.replace("scores.csv", "6.0", "6.8");
        assertEquals(201, upload.post("").statusCode());
        var changes = Api.get("/v1/changes?since=" + since);
        assertEquals(1, changes.getInt("page.total"));
        assertEquals("[name:value, before:6.0, after:6.8]", changes.getString("items[0].fields[0]"));
    }

    private static String document(String path) throws IOException {
        return Files.readString(Path.of("..", path));
    }
}
