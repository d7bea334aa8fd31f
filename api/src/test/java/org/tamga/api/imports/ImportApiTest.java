package org.tamga.api.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.OwnStore;
import org.tamga.api.Upload;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;

/** Imports over HTTP, with the key of the curators and without it. */
@ApiTest
@TestProfile(OwnStore.class)
class ImportApiTest {

    @Inject
    DataSource database;

    @Inject
    ReleaseWatcher watcher;

    @AfterEach
    void takeOut() {
        if (Api.get("/v1/datasets?q=curated").getInt("page.total") > 0) {
            new Importer(database, Clock.systemUTC()).remove("curated", false);
            watcher.refresh();
        }
    }

    @Test
    void nobodyComesInWithoutTheKey() {
        var without =
                Api.request().contentType("application/zip").body(new byte[1]).post("/v1/imports");
        assertProblem(without, 401, "Send the key of the curators as \"Authorization: Bearer <key>\"");
        assertEquals("Bearer", without.header("WWW-Authenticate"));
        for (var wrong : List.of("Bearer wrong", "Bearer test-key2", "bearer TEST-KEY")) {
            var answer = Api.request()
                    .header("Authorization", wrong)
                    .contentType("application/zip")
                    .body(new byte[1])
                    .post("/v1/imports");
            assertProblem(answer, 403, "This is not the key of the curators");
        }
        assertEquals(401, Api.request().get("/v1/imports/some").statusCode());
        var basic = Api.request()
                .header("Authorization", "Basic dGVzdC1rZXk=")
                .contentType("application/zip")
                .body(new byte[1])
                .post("/v1/imports");
        assertEquals(401, basic.statusCode());
    }

    @Test
    void aDatasetIsTriedImportedCorrectedAndRead() {
        var first = Upload.index("curated", "KGZ", "12.50");
        var tried = first.post("?dry_run=true");
        assertEquals(200, tried.statusCode());
        assertEquals("dry_run", tried.jsonPath().getString("state"));
        assertEquals(null, tried.jsonPath().getString("release"));
        assertEquals(5, tried.jsonPath().getInt("datasets[0].inserted"));
        assertTrue(Api.refusal("/v1/indices/CURATED").startsWith("404 "));
        var imported = first.post("");
        assertEquals(201, imported.statusCode());
        assertEquals("imported", imported.jsonPath().getString("state"));
        var release = imported.jsonPath().getString("release");
        assertEquals(release, Api.get("/v1/status").getString("release"));
        assertEquals(200, first.post("").statusCode());
        assertEquals("unchanged", first.post("").jsonPath().getString("state"));
        assertEquals(201, Upload.index("curated", "KGZ", "13.00").post("").statusCode());
        var change = Api.get("/v1/changes?since=" + release);
        assertEquals(1, change.getInt("page.total"));
        assertEquals("update", change.getString("items[0].op"));
        assertEquals("12.50", change.getString("items[0].fields[0].before"));
        assertEquals("13.00", change.getString("items[0].fields[0].after"));
        assertEquals("KGZ", Api.get("/v1/indices/CURATED/editions/1/ranking").getString("items[0].country"));
        assertEquals(imported.body().asString(), report(imported).body().asString());
    }

    @Test
    void aRefusalSaysWhatIsWrongAndItsReportIsReadAgain() {
        var answer = Upload.index("curated", "KGS", "12.50").post("");
        assertProblem(answer, 422, "The dataset is refused: 1 problem; the report has them");
        var expected = "curated/scores.csv, line 2, column 4 (country), value \"KGS\": \"KGS\" is not in countries";
        assertEquals(expected, answer.jsonPath().getString("errors[0].detail"));
        assertEquals("/scores.csv/2/country", answer.jsonPath().getString("errors[0].pointer"));
        var report = report(answer).jsonPath();
        assertEquals("refused", report.getString("state"));
        assertEquals(1, report.getInt("total_problems"));
        assertEquals("KGS", report.getString("problems[0].value"));
        assertEquals(2, report.getInt("problems[0].line"));
        assertEquals(404, curator("/v1/imports/nothing").statusCode());
    }

    @Test
    void aBodyThatIsNoZipByItsTypeIsNotRead() throws Exception {
        var text = Api.request()
                .header("Authorization", "Bearer " + Upload.KEY)
                .contentType("text/csv")
                .body("id,type")
                .post("/v1/imports");
        assertProblem(text, 415, "This path does not take a body of this media type");
        var request = HttpRequest.newBuilder(URI.create(Api.url("/v1/imports")))
                .header("Authorization", "Bearer " + Upload.KEY)
                .POST(BodyPublishers.ofByteArray(
                        Upload.index("curated", "KGZ", "1").zip()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("urn:tamga:problem:unsupported-media-type"), answer.body());
    }

    @Test
    void hostileZipsAreRefused() throws Exception {
        assertRefusedZip(new byte[0], "upload/zip: is not a zip file");
        assertRefusedZip("id,type".getBytes(), "upload/zip: is not a zip file");
        assertRefusedZip(zip("../evil", 1), "upload/../evil: leads out of the zip");
        assertRefusedZip(zip("f", 5000), "upload/f1000: is one entry too many; a zip has at most 1000");
    }

    private static byte[] zip(String name, int entries) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(entries == 1 ? name : name + i));
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefusedZip(byte[] zip, String problem) {
        var answer = Upload.post(zip, "");
        assertEquals(422, answer.statusCode());
        assertEquals(problem, answer.jsonPath().getString("errors[0].detail"));
    }

    @Test
    void aSecondImportIsToldToWait() throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().executeQuery("select id from import_lock for update");
            var answer = Upload.index("curated", "KGZ", "1").post("");
            connection.rollback();
            connection.setAutoCommit(true);
            assertProblem(answer, 503, "Another import is running; try again in a few seconds");
            assertEquals("5", answer.header("Retry-After"));
        }
        assertEquals(201, Upload.index("curated", "KGZ", "1").post("").statusCode());
    }

    @Test
    void aReportThatIsTooLongForTheStoreIsCut() {
        var scores = new StringBuilder("index,edition,component,country,value,source\n");
        var long80 = "X".repeat(80);
        for (var i = 0; i < 1200; i++) {
            scores.append(long80)
                    .append(",1,")
                    .append(i)
                    .append(",KGZ,x,")
                    .append("y;".repeat(2000))
                    .append('\n');
        }
        var answer = Upload.index("curated", "KGZ", "1")
                .with("scores.csv", scores.toString())
                .post("");
        assertEquals(422, answer.statusCode());
        var report = report(answer).jsonPath();
        assertTrue(report.getInt("total_problems") > 1200);
        assertTrue(report.getList("problems").size() > 100);
    }

    @Test
    void theKeyIsNeverLogged() {
        var logged = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage()
                        + List.of(record.getParameters() == null ? new Object[0] : record.getParameters())
                        + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            Upload.index("curated", "KGZ", "1").post("");
            Upload.index("curated", "KGS", "1").post("");
            Upload.post(new byte[1], "?unknown=1");
            curator("/v1/imports/nothing");
            Logger.getLogger("org.tamga").severe("seen");
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertTrue(logged.stream().anyMatch(line -> line.contains("seen")));
        assertFalse(logged.stream().anyMatch(line -> line.contains(Upload.KEY)), logged.toString());
    }

    private static Response report(Response of) {
        return curator(of.header("Location"));
    }

    private static Response curator(String url) {
        return Api.request().header("Authorization", "Bearer " + Upload.KEY).get(url);
    }

    static void assertProblem(Response answer, int status, String detail) {
        assertEquals(status, answer.statusCode());
        assertEquals("application/problem+json", answer.contentType().replaceFirst(";.*", ""));
        assertEquals(detail, answer.jsonPath().getString("detail"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }
}
