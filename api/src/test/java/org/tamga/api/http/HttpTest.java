package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class HttpTest {

    private static final String PAGE = "/v1/countries?limit=2";

    @Test
    void anAnswerHasAStrongTagAndAnAge() {
        var response = get(Map.of());
        assertTrue(response.header("ETag").matches("\"[0-9a-f]{32}\""), response.header("ETag"));
        assertEquals(
                "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400", response.header("Cache-Control"));
        assertEquals("Accept-Language, Accept-Encoding, Origin", response.header("Vary"));
        assertEquals(response.header("ETag"), get(Map.of()).header("ETag"));
    }

    @Test
    void whatTheClientHoldsIsNotSentAgain() {
        var tag = get(Map.of()).header("ETag");
        for (var held : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            var response = get(Map.of("If-None-Match", held));
            assertEquals(304, response.statusCode(), held);
            assertEquals("", response.asString());
            assertEquals(tag, response.header("ETag"));
            assertEquals(
                    "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400",
                    response.header("Cache-Control"));
        }
        assertEquals(200, get(Map.of("If-None-Match", "\"x\"")).statusCode());
        assertEquals(200, get(Map.of("If-None-Match", tag.replace("\"", ""))).statusCode());
    }

    @Test
    void whatIsNotThereIsNotUnchanged() {
        assertEquals(
                404,
                Api.request()
                        .header("If-None-Match", "*")
                        .get("/v1/countries/XXX")
                        .statusCode());
        assertEquals(
                400,
                Api.request()
                        .header("If-None-Match", "*")
                        .get("/v1/countries?region=nowhere")
                        .statusCode());
        assertEquals(
                400,
                Api.request()
                        .header("If-None-Match", "*")
                        .get("/v1/countries?x=1")
                        .statusCode());
    }

    @Test
    void theTagFollowsFromTheRepresentation() {
        var tag = get(Map.of()).header("ETag");
        assertNotEquals(tag, get(Map.of("Accept-Language", "ru")).header("ETag"));
        for (var encoding : List.of("br", "gzip")) {
            var encoded = Api.raw("GET " + PAGE + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: " + encoding);
            assertFalse(encoded.contains(tag), encoded);
        }
        assertNotEquals(tag, Api.request().get("/v1/countries?limit=3").header("ETag"));
    }

    @Test
    void headHasTheHeadersWithoutTheBody() {
        for (var path : List.of(PAGE, "/v1", "/v1/countries/KAZ", "/v1/indices/GCI/editions/2020/ranking?limit=1")) {
            var get = RestAssured.get(path);
            var head = RestAssured.head(path);
            assertEquals(200, head.statusCode());
            assertEquals("", head.asString());
            for (var header : List.of("Content-Type", "ETag", "Cache-Control", "Vary", "Link")) {
                assertEquals(get.header(header), head.header(header), header);
            }
        }
        for (var path : List.of("/v1/countries/XXX", "/v1/countries?x=1", "/nothing")) {
            var head = RestAssured.head(path);
            assertEquals(RestAssured.get(path).statusCode(), head.statusCode());
            assertEquals("application/problem+json", head.contentType());
            assertEquals("", head.asString());
        }
    }

    @Test
    void optionsSaysWhatAPathTakes() {
        assertEquals(
                List.of("GET", "HEAD", "OPTIONS"),
                List.of(RestAssured.options(PAGE).header("Allow").split(", ")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void anAnswerIsCompressedIfTheClientTakesIt() {
        var zipped = Api.raw("GET " + PAGE + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip");
        assertTrue(zipped.toLowerCase().contains("content-encoding: gzip"), zipped);
        var plain = Api.raw("GET " + PAGE + " HTTP/1.1\r\nHost: x");
        assertFalse(plain.contains("gzip"), plain);
        assertTrue(plain.contains("{\"items\":[{\"code\":\"ABW\""), plain);
    }

    @Test
    void anAnswerSaysWhenItWasGiven() {
        for (var path : List.of(PAGE, "/v1/countries?limit=0", "/nothing")) {
            var date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    RestAssured.get(path).header("Date"), Instant::from);
            assertTrue(Duration.between(date, Instant.now()).toSeconds() < 60, path);
        }
    }

    @Test
    void anyOriginMayRead() {
        for (var path : List.of(PAGE, "/v1/countries?limit=0", "/v1/countries/XXX", "/nothing")) {
            var response =
                    RestAssured.given().header("Origin", "https://example.org").get(path);
            assertEquals("https://example.org", response.header("Access-Control-Allow-Origin"), path);
            assertEquals(
                    "ETag,Age,Cache-Status,Accept-Ranges,Content-Range,Link,Content-Disposition,RateLimit,RateLimit-Policy,Retry-After,Deprecation,Sunset",
                    response.header("Access-Control-Expose-Headers"),
                    path);
            assertTrue(response.header("Vary").contains("Origin"), path);
        }
        var preflight = RestAssured.given()
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(PAGE);
        assertEquals(200, preflight.statusCode());
        assertEquals("GET,HEAD,OPTIONS,POST", preflight.header("Access-Control-Allow-Methods"));
    }

    @Test
    void noOriginMayWrite() {
        var response =
                RestAssured.given().header("Origin", "https://example.org").delete(PAGE);
        assertEquals(403, response.statusCode());
        assertEquals("Other origins may only read: GET, HEAD, OPTIONS", response.path("detail"));
        assertNull(response.header("Access-Control-Allow-Origin"));
    }

    @Test
    void anErrorIsNotCached() {
        for (var path : List.of("/v1/countries?limit=0", "/v1/countries/XXX", "/nothing")) {
            var response = RestAssured.get(path);
            assertEquals("no-store", response.header("Cache-Control"), path);
            assertNull(response.header("ETag"), path);
        }
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatThePathTakes() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "FOO")) {
            var response = RestAssured.request(method, PAGE);
            assertEquals(405, response.statusCode(), method);
            assertEquals("GET, HEAD, OPTIONS", response.header("Allow"), method);
            assertEquals("urn:tamga:problem:method-not-allowed", response.path("type"), method);
        }
    }

    @Test
    void onlyJsonIsAnswered() {
        for (var accepted :
                List.of("*/*", "application/*", "application/json;charset=utf-16", "text/html, */*;q=0.1", "")) {
            assertEquals(200, get(Map.of("Accept", accepted)).statusCode(), accepted);
        }
        for (var refused : List.of("text/csv", "text/html", "foo", ";;;", "a/b/c")) {
            var response = get(Map.of("Accept", refused));
            assertEquals(406, response.statusCode(), refused);
            assertEquals("application/problem+json", response.contentType(), refused);
        }
    }

    @Test
    void aProbeWithoutAHostIsAnsweredAndAnyOtherRequestWithoutOneIsMalformed() throws IOException {
        assertEquals("HTTP/1.0 200 OK", line("/q/health/live HTTP/1.0\r\n\r\n"));
        assertEquals("HTTP/1.0 400 Bad Request", line("/v1/countries/KAZ HTTP/1.0\r\n\r\n"));
        assertEquals("HTTP/1.0 400 Bad Request", line("/nothing HTTP/1.0\r\n\r\n"));
        assertEquals("HTTP/1.1 400 Bad Request", line("/v1/countries/KAZ HTTP/1.1\r\n\r\n"));
    }

    @Test
    void whatAProxyMayReadInAnotherWayIsRefused() throws IOException {
        Api.get("/v1/countries/KAZ");
        assertEquals("HTTP/1.1 400 Bad Request", line("/v1/countries/KAZ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"));
        assertEquals(
                "HTTP/1.1 400 Bad Request",
                line("/v1/countries/KAZ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: zip\r\n\r\n"));
        assertEquals(
                "HTTP/1.1 400 Bad Request",
                line("/v1/countries/KAZ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, zip\r\n\r\n"));
    }

    @Test
    void whatFollowsASemicolonIsPartOfThePath() throws IOException {
        for (var path : List.of("/v1/countries;x=1", "/v1/countries/KAZ;x", "/v1;/countries", "/q/health;x")) {
            assertEquals("HTTP/1.1 404 Not Found", line(path + " HTTP/1.1\r\nHost: a\r\n\r\n"), path);
        }
        assertEquals("HTTP/1.1 200 OK", line("/v1/search?q=Kazakhstan%3Bb HTTP/1.1\r\nHost: a\r\n\r\n"));
    }

    @Test
    void aPostIsNeverUnchanged() {
        var answer = Api.request()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"names\": [\"Kazakhstan\"]}")
                .post("/v1/countries/match");
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    @Test
    void anAnswerIsOfTheTypeThatItSays() {
        for (var path :
                List.of("/v1/countries/KAZ", "/v1/countries/XXX", "/nothing", "/q/health/live", "/openapi.json")) {
            assertEquals("nosniff", Api.request().get(path).header("X-Content-Type-Options"), path);
        }
    }

    /** The status line of the answer to a GET as it is written. */
    private static String line(String rest) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET " + rest).getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void aBodyOrARangeOnAReadIsIgnored() {
        assertEquals(
                200,
                RestAssured.given()
                        .contentType("text/plain")
                        .body("abc")
                        .get(PAGE)
                        .statusCode());
        assertEquals(200, get(Map.of("Range", "bytes=0-10")).statusCode());
    }

    private static Response get(Map<String, String> headers) {
        return Api.request().headers(headers).get(PAGE);
    }
}
