package org.tamga.api.http.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.Socket;
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
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Answers are the same whether they are computed or cached, and never older than what was shown before. */
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
    ReleaseWatcher watcher;

    @Inject
    ResponseCache cache;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @AfterEach
    void restore() {
        TestClock.now = TestClock.START;
        if (Api.get("/v1/datasets").getList("items.name").contains("cached")) {
            new Importer(database, TestClock.current()).remove("cached", false);
            watcher.refresh();
        }
    }

    @Test
    void aCachedAnswerIsTheComputedOneToTheByte() throws Exception {
        for (var path : PATHS) {
            var plain = send("GET", path, Map.of());
            for (var encoding : List.of("identity", "gzip", "br")) {
                for (var language : List.of("en", "ru")) {
                    var headers = Map.of("Accept-Encoding", encoding, "Accept-Language", language);
                    var computed = send("GET", path, headers);
                    var again = withoutTheDatabase(() -> send("GET", path, headers));
                    assertEquals(200, computed.statusCode());
                    assertEquals(headers(computed), headers(again), path);
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
    void whatTheClientHoldsIsToldWithoutTheDatabase() throws Exception {
        for (var path : PATHS) {
            var tag = tag(send("GET", path, Map.of()));
            var unchanged = withoutTheDatabase(() -> send("GET", path, Map.of("If-None-Match", "\"x\", W/" + tag)));
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
    void whatIsNotCachedIsToldWithoutTheDatabaseToo() throws Exception {
        var archive = "/v1/releases/" + Api.get("/v1/status").getString("release") + "/archive.zip";
        var tag = tag(send("GET", archive, Map.of()));
        assertEquals(
                304,
                withoutTheDatabase(() -> send("GET", archive, Map.of("If-None-Match", tag)))
                        .statusCode());
    }

    @Test
    void aCountryIsTakenFromMemoryEvenIfItsAnswerIsNotCached() throws Exception {
        for (var code : List.of("TJK", "tj", "762")) {
            var answer = withoutTheDatabase(() -> send("GET", "/v1/countries/" + code + "?lang=ru", Map.of()));
            assertEquals("Таджикистан", json(answer).getString("name"));
        }
        assertEquals(
                404,
                withoutTheDatabase(() -> send("GET", "/v1/countries/TJX", Map.of()))
                        .statusCode());
    }

    @Test
    void headAndGetHaveOneAnswer() throws Exception {
        for (var path : List.of("/v1/countries/UZB", "/v1/countries?limit=7")) {
            for (var encoding : List.of("identity", "gzip", "br")) {
                var headers = Map.of("Accept-Encoding", encoding);
                var computed = send("HEAD", path, headers);
                var get = withoutTheDatabase(() -> send("GET", path, headers));
                var head = withoutTheDatabase(() -> send("HEAD", path, headers));
                assertEquals(0, computed.body().length);
                assertEquals(0, head.body().length);
                assertEquals(headers(get), headers(computed));
                assertEquals(headers(get), headers(head));
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
    void theLinksInAnAnswerAreThoseOfItsHostHeader() {
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
                    201, Upload.index("cached", "KGZ", "1" + i + ".5").post("").statusCode());
            assertEquals("1" + i + ".5", Api.get("/v1/scores?index=CACHED").getString("items[0].value"));
            assertEquals(200, held("/v1/indices", tag(before)));
        }
    }

    @Test
    void anImportOfAnotherReplicaShowsWithinASecond() throws Exception {
        Upload.index("cached", "KGZ", "10.5").post("");
        assertEquals(1, Api.get("/v1/scores?index=CACHED").getInt("page.total"));
        new Importer(database, TestClock.current()).remove("cached", false);
        var removed = System.nanoTime();
        while (send("GET", "/v1/scores?index=CACHED", Map.of()).statusCode() == 200) {
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
                var imported = Upload.index("cached", "KGZ", "2" + i + ".5").post("");
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
    void allThatAnEntryTakesIsCounted() {
        var size = new MemorySize(BigInteger.valueOf(50_000));
        var long1000 = "x".repeat(1000);
        var response = new CachedResponse(
                watcher.newest(), LocalDate.now(TestClock.current()), null, Map.of("ETag", "\"x\""), new byte[0]);
        for (var key : List.of(
                new ResponseCache.Key("http", "x", 80, long1000, ContentEncoding.IDENTITY, "en"),
                new ResponseCache.Key("http", long1000, 80, "/", ContentEncoding.IDENTITY, "en"))) {
            var one = new ResponseCache(watcher, TestClock.current(), size);
            one.put(key, response);
            assertTrue(one.weight() > 3000, String.valueOf(one.weight()));
        }
    }

    @Test
    void noMoreIsCachedThanItsSizeAllows() {
        var size = new MemorySize(BigInteger.valueOf(50_000));
        var small = new ResponseCache(watcher, TestClock.current(), size);
        var headers = Map.of("ETag", "\"x\"");
        for (var i = 0; i < 1000; i++) {
            var key = new ResponseCache.Key("http", "x", 80, "/v1/" + i, ContentEncoding.IDENTITY, "en");
            var day = LocalDate.now(TestClock.current());
            small.put(key, new CachedResponse(watcher.newest(), day, null, headers, new byte[i]));
        }
        assertTrue(small.weight() > 40_000 && small.weight() <= 50_000, String.valueOf(small.weight()));
    }

    @Test
    void headersOfManyFormsMakeNoEntries() throws Exception {
        var path = "/v1/countries/KAZ?lang=tr";
        assertEquals(200, send("GET", path, Map.of()).statusCode());
        var before = cache.size();
        var requests = new StringBuilder();
        for (var i = 0; i < 13_000; i++) {
            requests.append("HEAD %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: application/json;v=%d, */*;q=0.%d\r\n"
                    .formatted(path, RestAssured.port, i, i % 9));
            requests.append("Accept-Language: qx-%d\r\nAccept-Encoding: x%d\r\n\r\n".formatted(i % 1000, i));
        }
        requests.append("HEAD %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                .formatted(path, RestAssured.port));
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var sent = CompletableFuture.runAsync(() -> {
                try {
                    socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            sent.join();
            assertEquals(13_001, answers.split("HTTP/1.1 200 OK", -1).length - 1);
        }
        assertEquals(before, cache.size());
    }

    /** Requests with valid or malformed headers get the same answer, computed or cached. */
    @Test
    void noHeaderMakesACachedAnswerAnother() throws Exception {
        var random = new Random(17);
        for (var i = 0; i < 400; i++) {
            var headers = new ArrayList<Map.Entry<String, String>>();
            random(random, "Accept", ACCEPT, headers);
            random(random, "Accept-Encoding", ENCODINGS, headers);
            random(random, "Accept-Language", LANGUAGES, headers);
            // Further separators change the URL but not its meaning.
            var computed = send("/v1/countries?limit=1" + "&".repeat(i + 1), headers);
            send("/v1/countries?limit=1", headers);
            var cached = send("/v1/countries?limit=1", headers);
            assertEquals(computed.statusCode(), cached.statusCode(), headers::toString);
            assertEquals(headers(computed), headers(cached), headers::toString);
            assertArrayEquals(computed.body(), cached.body(), headers::toString);
            assertTrue(List.of(200, 406).contains(computed.statusCode()), headers::toString);
        }
    }

    private static final List<String> ACCEPT = List.of(
            "application/json",
            "application/json",
            "*/*",
            "application/*",
            "text/html",
            "text/csv",
            "application/ld+json",
            "application/*+json",
            "APPLICATION/JSON",
            "application/json;charset=utf-16",
            "*/json",
            "*",
            "application",
            "",
            ";",
            "foo",
            "a/b/c");

    private static final List<String> ENCODINGS =
            List.of("br", "gzip", "x-gzip", "identity", "*", "deflate", "GZIP", "", ";", "zstd");

    private static final List<String> LANGUAGES =
            List.of("en", "ru", "ru-RU", "kk", "de", "*", "xx", "", "-", "zh-Hans-CN", ";", "a-b-c-d-e");

    private static final List<String> WEIGHTS = List.of(
            "", "", "", ";q=1", ";q=0.5", ";q=0", ";q=0.000", " ; q=0.3 ", ";Q=0", ";q=2", ";q=", ";q=x", ";v=1;q=0.1");

    private static void random(
            Random random, String name, List<String> values, List<Map.Entry<String, String>> headers) {
        for (var line = random.nextInt(3); line > 0; line--) {
            headers.add(Map.entry(
                    name,
                    random.ints(random.nextInt(4) + 1, 0, values.size())
                            .mapToObj(value -> values.get(value) + WEIGHTS.get(random.nextInt(WEIGHTS.size())))
                            .collect(Collectors.joining(random.nextBoolean() ? ", " : ","))));
        }
    }

    private HttpResponse<byte[]> send(String path, List<Map.Entry<String, String>> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Api.url(path)));
        headers.forEach(header -> request.header(header.getKey(), header.getValue()));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The metrics count a cached answer under its operation. */
    @Test
    void aCachedAnswerIsCountedByItsOperation() throws Exception {
        for (var path : Map.of("/v1/countries/KAZ", "/v1/countries/{code}", "/v1/countries?limit=1", "/v1/countries")
                .entrySet()) {
            send("GET", path.getKey(), Map.of());
            var before = counted(path.getValue());
            for (var i = 0; i < 5; i++) {
                withoutTheDatabase(() -> send("GET", path.getKey(), Map.of()));
            }
            assertEquals(before + 5, counted(path.getValue()), path.getKey());
        }
    }

    private static double counted(String operation) {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{"))
                .filter(line -> line.contains("uri=\"" + operation + "\"") && line.contains("status=\"200\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void manyRequestsOfOneConnectionAreAnsweredInTheirOrder() throws Exception {
        var paths = List.of("/v1/countries/KAZ", "/v1/organizations/nowhere", "/v1/countries?limit=200", "/nothing");
        var requests = new StringBuilder();
        var expected = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            var path = paths.get(i * i % 7 % paths.size());
            requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
            expected.add(path.contains("no") ? "404" : "200");
        }
        var answers = Api.raw(requests + "GET /v1/countries/KAZ HTTP/1.1\r\nHost: localhost");
        expected.add("200");
        assertEquals(
                expected,
                Pattern.compile("HTTP/1.1 (\\d+) ")
                        .matcher(answers)
                        .results()
                        .map(answer -> answer.group(1))
                        .toList());
    }

    @Test
    void aBodyOnAReadChangesNothing() throws Exception {
        for (var i = 0; i < 2; i++) {
            var request = HttpRequest.newBuilder(URI.create(Api.url("/v1/countries/KAZ")))
                    .method("GET", BodyPublishers.ofString("abc"))
                    .build();
            assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
        }
    }

    private interface Call<T> {
        T call() throws Exception;
    }

    /** Takes all connections to the database meanwhile. */
    private <T> T withoutTheDatabase(Call<T> call) throws Exception {
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
        var request = HttpRequest.newBuilder(URI.create(Api.url(path))).method(method, BodyPublishers.noBody());
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

    /** All headers except those that depend on the time. */
    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var lasting = new TreeMap<>(answer.headers().map());
        lasting.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("ratelimit"));
        return lasting;
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
