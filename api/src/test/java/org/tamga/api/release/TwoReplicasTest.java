package org.tamga.api.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.api.Upload;
import org.tamga.api.http.ResponseHeaders;

/** Two processes of the application on one PostgreSQL, as the build for PostgreSQL has just packaged it. */
@Tag("long")
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class TwoReplicasTest {

    private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long SECOND = 1_000_000_000;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> processes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private String one;
    private String other;

    @BeforeEach
    void start() throws Exception {
        assertTrue(Files.exists(APPLICATION), "package the application first: " + APPLICATION.toAbsolutePath());
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        one = replica("one");
        other = replica("other");
        awaitReady(one);
        awaitReady(other);
    }

    @AfterEach
    void stop() throws IOException {
        processes.forEach(Process::destroyForcibly);
        postgres.close();
    }

    @Test
    void anImportThroughOneIsVisibleOnTheOtherWithinASecond() throws Exception {
        var before = get(other, "/v1/indices", null);
        assertEquals(304, get(other, "/v1/indices", tag(before)).statusCode());
        // A process that has just started is slow to answer at all.
        get(other, "/v1/scores?index=GCI", null);
        for (var i = 0; i < 5; i++) {
            var value = "1" + i + ".5";
            assertEquals(201, post(Upload.index("curated", "KGZ", value).zip()));
            var imported = System.nanoTime();
            var answer = get(other, "/v1/scores?index=CURATED", null);
            while (!answer.body().contains(value)) {
                assertTrue(System.nanoTime() - imported < SECOND, answer.body());
                answer = get(other, "/v1/scores?index=CURATED", null);
            }
            assertTrue(System.nanoTime() - imported < SECOND, "not visible within a second");
            var after = get(other, "/v1/indices", tag(before));
            assertEquals(200, after.statusCode());
            assertNotEquals(tag(before), tag(after));
            assertEquals(
                    ResponseHeaders.AGE,
                    after.headers().firstValue("Cache-Control").orElse(null));
            before = after;
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private int post(byte[] zip) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(one + "/v1/imports"))
                .header("Authorization", "Bearer " + Upload.KEY)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> get(String replica, String path, String held) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(replica + path));
        if (held != null) {
            request.header("If-None-Match", held);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String replica(String name) throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-jar", APPLICATION.toAbsolutePath().toString())
                .directory(Files.createDirectory(folder.resolve(name)).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        process.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        process.environment().put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        process.environment().put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        process.environment().put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        process.environment().put("TAMGA_IMPORT_KEY", Upload.KEY);
        processes.add(process.start());
        return "http://localhost:" + port;
    }

    private void awaitReady(String replica) throws Exception {
        for (var tries = 0; ; tries++) {
            try {
                if (get(replica, "/v1/status", null).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                assertTrue(tries < 600 && processes.stream().allMatch(Process::isAlive), log());
            }
            Thread.sleep(100);
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("one.log")) + Files.readString(folder.resolve("other.log"));
    }
}
