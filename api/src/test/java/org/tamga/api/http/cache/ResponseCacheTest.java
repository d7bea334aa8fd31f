package org.tamga.api.http.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.OwnStore;
import org.tamga.api.TestClock;
import org.tamga.api.Upload;
import org.tamga.api.http.ContentEncoding;
import org.tamga.api.http.ResponseHeaders;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;

/** Answers are the same whether they are computed or kept, and never older than what was shown before. */
@ApiTest
@TestProfile(OwnStore.class)
class ResponseCacheTest {

    private static final List<String> PATHS = List.of(
            "/v1",
            "/v1/countries/KAZ",
            "/v1/countries?limit=200",
            "/v1/countries?limit=2&fields=code,name",
            "/v1/memberships?country=UZB",
            "/v1/indices/GCI/editions/2020/ranking?limit=3");

    private static final Connection[] NONE = {};

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    DataSource database;

    @Inject
    ReleaseWatcher latest;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @AfterEach
    void restore() {
        TestClock.now = TestClock.START;
        if (Api.get("/v1/datasets").getList("items.name").contains("kept")) {
            new Importer(database, TestClock.current()).remove("kept", false);
            latest.look();
        }
    }

    @Test
    void aKeptAnswerIsTheComputedOneToTheByte() throws Exception {
        for (var path : PATHS) {
            var plain = send("GET", path, Map.of());
            for (var encoding : List.of("identity", "gzip", "br")) {
                for (var language : List.of("en", "ru")) {
                    var headers = Map.of("Accept-Encoding", encoding, "Accept-Language", language);
                    var computed = send("GET", path, headers);
                    var again = whileTheStoreIsTaken(() -> send("GET", path, headers));
                    assertEquals(200, computed.statusCode());
                    assertEquals(head(computed), head(again), path);
                    assertArrayEquals(computed.body(), again.body(), path);
                    assertEquals(
                            encoding.equals("identity") ? List.of() : List.of(encoding),
                            computed.headers().allValues("Content-Encoding"));
                    if (language.equals("en")) {
                        assertArrayEquals(plain.body(), decoded(computed), path);
                    }
                }
            }
        }
    }

    @Test
    void whatTheClientHoldsIsToldWithoutTheStore() throws Exception {
        for (var path : PATHS) {
            var tag = tag(send("GET", path, Map.of()));
            var unchanged = whileTheStoreIsTaken(() -> send("GET", path, Map.of("If-None-Match", "\"x\", W/" + tag)));
            assertEquals(304, unchanged.statusCode());
            assertEquals(0, unchanged.body().length);
            assertEquals(tag, tag(unchanged));
            assertEquals(List.of(ResponseHeaders.AGE), unchanged.headers().allValues("Cache-Control"));
            assertEquals(
                    List.of("Accept-Language, Accept-Encoding, Origin"),
                    unchanged.headers().allValues("Vary"));
        }
    }

    @Test
    void whatIsNotKeptIsToldWithoutTheStoreToo() throws Exception {
        var archive = "/v1/releases/" + Api.get("/v1/status").getString("release") + "/archive.zip";
        var tag = tag(send("GET", archive, Map.of()));
        assertEquals(
                304,
                whileTheStoreIsTaken(() -> send("GET", archive, Map.of("If-None-Match", tag)))
                        .statusCode());
    }

    @Test
    void aCountryIsTakenFromMemoryEvenIfItsAnswerIsNotKept() throws Exception {
        for (var code : List.of("TJK", "tj", "762")) {
            var answer = whileTheStoreIsTaken(() -> send("GET", "/v1/countries/" + code + "?lang=ru", Map.of()));
            assertEquals("Таджикистан", json(answer).getString("name"));
        }
        assertEquals(
                404,
                whileTheStoreIsTaken(() -> send("GET", "/v1/countries/TJX", Map.of()))
                        .statusCode());
    }

    @Test
    void headAndGetHaveOneAnswer() throws Exception {
        for (var path : List.of("/v1/countries/UZB", "/v1/countries?limit=7")) {
            for (var encoding : List.of("identity", "gzip", "br")) {
                var headers = Map.of("Accept-Encoding", encoding);
                var computed = send("HEAD", path, headers);
                var get = whileTheStoreIsTaken(() -> send("GET", path, headers));
                var head = whileTheStoreIsTaken(() -> send("HEAD", path, headers));
                assertEquals(0, computed.body().length);
                assertEquals(0, head.body().length);
                assertEquals(head(get), head(computed));
                assertEquals(head(get), head(head));
                assertEquals(
                        String.valueOf(get.body().length),
                        get.headers().firstValue("Content-Length").orElseThrow());
            }
        }
    }

    @Test
    void eachReaderGetsTheirOwnLanguage() throws Exception {
        for (var i = 0; i < 2; i++) {
            assertEquals("Kazakhstan", name(Map.of()));
            assertEquals("Казахстан", name(Map.of("Accept-Language", "ru")));
            assertEquals("Казахстан", name(Map.of("Accept-Language", "de, ru-RU;q=0.9")));
            assertEquals("Қазақстан", name(Map.of("Accept-Language", "kk")));
            assertEquals("Kazakhstan", name(Map.of("Accept-Language", ";;;")));
            assertEquals("Kazakhstan", name(Map.of("Accept-Language", "-")));
        }
        assertEquals(
                tag(send("GET", "/v1/countries/KAZ", Map.of("Accept-Language", "ru"))),
                tag(send("GET", "/v1/countries/KAZ", Map.of("Accept-Language", "ru-RU, de"))));
    }

    @Test
    void eachOriginIsAllowedByItsName() throws Exception {
        for (var i = 0; i < 2; i++) {
            for (var origin : List.of("https://one.example", "https://other.example")) {
                var answer = send("GET", "/v1/countries/KAZ", Map.of("Origin", origin));
                assertEquals(List.of(origin), answer.headers().allValues("Access-Control-Allow-Origin"));
            }
            assertEquals(
                    List.of(),
                    send("GET", "/v1/countries/KAZ", Map.of()).headers().allValues("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void theAddressesInAnAnswerAreThoseOfTheHostThatWasAsked() {
        for (var i = 0; i < 2; i++) {
            for (var host : List.of("one.example", "other.example:81")) {
                var answer = Api.raw("GET /v1/countries?limit=1 HTTP/1.1\r\nHost: " + host);
                assertTrue(answer.contains("\"next\":\"http://" + host + "/v1/countries?"), answer);
                assertTrue(answer.contains("<http://" + host + "/v1/countries?"), answer);
            }
        }
    }

    @Test
    void whatIsRefusedIsRefusedAgain() throws Exception {
        for (var i = 0; i < 2; i++) {
            assertEquals(400, send("GET", "/v1/countries?limit=0", Map.of()).statusCode());
            assertEquals(404, send("GET", "/v1/countries/XXX", Map.of()).statusCode());
            assertEquals(200, send("GET", "/v1/countries/KAZ", Map.of()).statusCode());
            assertEquals(
                    406,
                    send("GET", "/v1/countries/KAZ", Map.of("Accept", "text/csv"))
                            .statusCode());
            assertEquals(405, send("DELETE", "/v1/countries/KAZ", Map.of()).statusCode());
            assertEquals(
                    403,
                    send("GET", "/v1/imports/x", Map.of("Authorization", "Bearer x"))
                            .statusCode());
        }
    }

    @Test
    void anImportShowsAtOnce() throws Exception {
        for (var i = 0; i < 3; i++) {
            var before = send("GET", "/v1/indices", Map.of());
            assertEquals(304, held("/v1/indices", tag(before)));
            assertEquals(
                    201, Upload.index("kept", "KGZ", "1" + i + ".5").post("").statusCode());
            assertEquals("1" + i + ".5", Api.get("/v1/scores?index=KEPT").getString("items[0].value"));
            assertEquals(200, held("/v1/indices", tag(before)));
        }
    }

    @Test
    void anImportOfAnotherReplicaShowsWithinASecond() throws Exception {
        Upload.index("kept", "KGZ", "10.5").post("");
        assertEquals(1, Api.get("/v1/scores?index=KEPT").getInt("page.total"));
        new Importer(database, TestClock.current()).remove("kept", false);
        var removed = System.nanoTime();
        while (send("GET", "/v1/scores?index=KEPT", Map.of()).statusCode() == 200) {
            assertTrue(System.nanoTime() - removed < 1_000_000_000, "still shown after a second");
            Thread.sleep(10);
        }
    }

    @Test
    void noAnswerIsOlderThanOneThatWasShownBefore() throws Exception {
        var newest = new AtomicInteger();
        var done = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(4);
        var read = new ArrayList<Future<Integer>>();
        try {
            for (var reader = 0; reader < 4; reader++) {
                var encoding = List.of("identity", "gzip", "br", "identity").get(reader);
                read.add(readers.submit(() -> {
                    var releases = new HashSet<Integer>();
                    while (!done.get()) {
                        for (var path :
                                List.of("/v1/countries?limit=3", "/v1/scores?index=GCI&limit=1", "/v1/status")) {
                            var shown = newest.get();
                            var release = release(send("GET", path, Map.of("Accept-Encoding", encoding)));
                            assertTrue(release >= shown, path + ": " + release + " after " + shown);
                            newest.accumulateAndGet(release, Math::max);
                            releases.add(release);
                        }
                    }
                    return releases.size();
                }));
            }
            for (var i = 0; i < 6; i++) {
                var imported = Upload.index("kept", "KGZ", "2" + i + ".5").post("");
                assertEquals(201, imported.statusCode());
                var number = number(imported.jsonPath().getString("release"));
                newest.accumulateAndGet(number, Math::max);
                assertEquals(number, release(send("GET", "/v1/countries?limit=3", Map.of())));
                Thread.sleep(100);
            }
            done.set(true);
            for (var reader : read) {
                assertTrue(reader.get() >= 2, "a reader saw one release only");
            }
        } finally {
            done.set(true);
            readers.shutdownNow();
        }
    }

    @Test
    void anAnswerOfTodayIsNotOneOfTomorrow() throws Exception {
        var path = "/v1/memberships?country=UZB&limit=1";
        TestClock.now = Instant.parse("2026-11-21T23:59:59.999Z");
        var before = send("GET", path, Map.of());
        assertEquals("2026-11-21", json(before).getString("meta.as_of"));
        assertEquals(304, held(path, tag(before)));
        TestClock.now = Instant.parse("2026-11-22T00:00:00Z");
        var after = send("GET", path, Map.of());
        assertEquals("2026-11-22", json(after).getString("meta.as_of"));
        assertNotEquals(tag(before), tag(after));
        assertEquals(200, held(path, tag(before)));
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        var room = new MemorySize(BigInteger.valueOf(50_000));
        var few = new ResponseCache(latest, TestClock.current(), room);
        var known = latest.get();
        var head = Map.of("ETag", "\"x\"");
        for (var i = 0; i < 1000; i++) {
            var key = new ResponseCache.Key("http", "x", 80, "/v1/" + i, "*/*", ContentEncoding.IDENTITY, "en");
            var day = LocalDate.now(TestClock.current()).toEpochDay();
            few.keep(key, new CachedResponse(known.number(), known.digest(), day, null, head, new byte[i]));
        }
        assertTrue(few.used() > 40_000 && few.used() <= 50_000, String.valueOf(few.used()));
    }

    @Test
    void aBodyOnAReadChangesNothing() throws Exception {
        for (var i = 0; i < 2; i++) {
            var request = HttpRequest.newBuilder(URI.create(Api.address("/v1/countries/KAZ")))
                    .method("GET", BodyPublishers.ofString("abc"))
                    .build();
            assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
        }
    }

    private interface Call<T> {
        T call() throws Exception;
    }

    /** Takes all connections to the store meanwhile. */
    private <T> T whileTheStoreIsTaken(Call<T> call) throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            return call.call();
        } finally {
            for (var connection : taken.toArray(NONE)) {
                close(connection);
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> send(String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Api.address(path))).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private int held(String path, String tag) throws Exception {
        return send("GET", path, Map.of("If-None-Match", tag)).statusCode();
    }

    private String name(Map<String, String> headers) throws Exception {
        return json(send("GET", "/v1/countries/KAZ", headers)).getString("name");
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** What was sent before the body, but what tells of the moment. */
    private static Map<String, List<String>> head(HttpResponse<?> answer) {
        var head = new TreeMap<>(answer.headers().map());
        head.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("ratelimit"));
        return head;
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) throws IOException {
        var body = new ByteArrayInputStream(answer.body());
        return switch (answer.headers().firstValue("Content-Encoding").orElse("identity")) {
            case "gzip" -> new GZIPInputStream(body).readAllBytes();
            case "br" -> new BrotliInputStream(body).readAllBytes();
            default -> answer.body();
        };
    }

    private static JsonPath json(HttpResponse<byte[]> answer) throws IOException {
        return new JsonPath(new String(decoded(answer), StandardCharsets.UTF_8));
    }

    private static int release(HttpResponse<byte[]> answer) throws IOException {
        var json = json(answer);
        return number(json.getString(json.get("meta") == null ? "release" : "meta.release"));
    }

    private static int number(String release) {
        return Integer.parseInt(release.substring(release.indexOf('-') + 1));
    }
}
