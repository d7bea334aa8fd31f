package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;

/** Sends the dataset of the section "Your own data" of README.md, and asks what the section asks. */
@ApiTest
@TestProfile(OwnStore.class)
class ReadmeTest {

    private static final Pattern FILE = Pattern.compile(
            "`my-index/(?<file>[a-z.]+)`(?:(?!\n```).)*?\n\n```(?:json|csv)\n(?<text>.*?)```", Pattern.DOTALL);

    private static final Pattern ASKED = Pattern.compile(
            "curl 'http://localhost:8080(/v1/indices[^']*)'\n\n```\n(.*?),\\.\\.\\.}\n```", Pattern.DOTALL);

    @Inject
    DataSource database;

    @Inject
    ReleaseWatcher watcher;

    @Test
    void theAnswersOfTheSectionOnYourOwnDataAreTrue() throws IOException {
        var section = section();
        var upload = new Upload();
        var file = FILE.matcher(section);
        while (file.find()) {
            upload.with(file.group("file"), file.group("text").replace("KGS", "KGZ"));
        }
        var imported = upload.post("");
        try {
            assertEquals(201, imported.statusCode(), imported.asString());
            var asked = ASKED.matcher(section);
            assertTrue(asked.find());
            var answer = Api.request().get(asked.group(1)).asString();
            assertTrue(answer.startsWith(asked.group(2)), answer);
            corrected(upload, imported.jsonPath().getString("release"));
        } finally {
            new Importer(database, Clock.systemUTC()).remove("my-index", false);
            watcher.refresh();
        }
    }

    private static void corrected(Upload upload, String since) {
        upload.replace("scores.csv", "6.0", "6.8");
        assertEquals(201, upload.post("").statusCode());
        var changes = Api.get("/v1/changes?since=" + since);
        assertEquals(1, changes.getInt("page.total"));
        assertEquals("[name:value, before:6.0, after:6.8]", changes.getString("items[0].fields[0]"));
    }

    private static String section() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var from = readme.indexOf("\n## Your own data\n");
        return readme.substring(from, readme.indexOf("\n## ", from + 1));
    }
}
