package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Behind a proxy that the operator trusts, so that each test can be clients of its own. */
@ApiTest
@TestProfile(RateLimitTest.BehindAProxy.class)
class RateLimitTest {

    private static final String COUNTRY = "/v1/countries/KAZ";

    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tamga.rate-limit.requests", "4",
                    "tamga.rate-limit.window", "60s",
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void eachAnswerSaysWhatIsLeft() {
        var first = from("192.0.2.1").get(COUNTRY);
        assertEquals("\"default\";q=4;w=60", first.header("RateLimit-Policy"));
        assertEquals("\"default\";r=3;t=60", first.header("RateLimit"));
        assertEquals(2, left(from("192.0.2.1").get(COUNTRY)));
        assertEquals(1, left(from("192.0.2.1").get("/v1/countries/XXX")));
        assertEquals(0, left(from("192.0.2.1").get("/nothing")));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToGoOn() {
        IntStream.range(0, 4)
                .forEach(i -> assertEquals(
                        200,
                        from("192.0.2.2").get("/v1/countries?limit=" + (i + 1)).statusCode()));
        for (var path : new String[] {COUNTRY, "/v1/countries?limit=9", "/v1/countries/XXX", "//v1/status"}) {
            var refused =
                    from("192.0.2.2").header("Origin", "https://example.org").get(path);
            assertEquals(429, refused.statusCode(), path);
            assertEquals("application/problem+json", refused.contentType());
            assertEquals("urn:tamga:problem:too-many-requests", refused.path("type"));
            assertEquals("no-store", refused.header("Cache-Control"));
            assertEquals(0, left(refused));
            assertTrue(refused.header("RateLimit").endsWith(";t=" + refused.header("Retry-After")));
            assertTrue(Integer.parseInt(refused.header("Retry-After")) > 50);
            assertEquals("https://example.org", refused.header("Access-Control-Allow-Origin"));
        }
        assertEquals(200, from("192.0.2.3").get(COUNTRY).statusCode());
    }

    @Test
    void aNotModifiedCostsNothing() {
        var cached = from("192.0.2.4").get(COUNTRY).header("ETag");
        var file = "/v1/sources/itu-gci-2020/citation.bib";
        var computed = from("192.0.2.4").get(file).header("ETag");
        for (var i = 0; i < 6; i++) {
            var unchanged = from("192.0.2.4").header("If-None-Match", cached).get(COUNTRY);
            assertEquals(304, unchanged.statusCode());
            assertEquals(2, left(unchanged));
            unchanged = from("192.0.2.4").header("If-None-Match", computed).get(file);
            assertEquals(304, unchanged.statusCode());
            assertEquals(2, left(unchanged));
        }
        assertEquals(1, left(from("192.0.2.4").get(COUNTRY)));
        assertEquals(0, left(from("192.0.2.4").get(COUNTRY)));
        assertEquals(429, from("192.0.2.4").get(COUNTRY).statusCode());
        assertEquals(
                304,
                from("192.0.2.4").header("If-None-Match", cached).get(COUNTRY).statusCode());
    }

    @Test
    void whatTakesLongCostsAsMuchAsSeveralRequestsButNoMoreThanThereAre() {
        var graph = "/v1/exports/cooperation.graphml?country=KAZ";
        var computed = from("192.0.2.7").get(graph);
        assertEquals(200, computed.statusCode());
        assertEquals(0, left(computed));
        assertEquals(3, left(from("192.0.2.8").get(COUNTRY)));
        var refused = from("192.0.2.8").get(graph);
        assertEquals(429, refused.statusCode());
        assertEquals("urn:tamga:problem:too-many-requests", refused.path("type"));
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 50);
    }

    @Test
    void aPreflightCostsNothing() {
        for (var i = 0; i < 6; i++) {
            var preflight = from("192.0.2.5")
                    .header("Origin", "https://example.org")
                    .header("Access-Control-Request-Method", "GET")
                    .options(COUNTRY);
            assertEquals(200, preflight.statusCode());
            assertNull(preflight.header("RateLimit"));
        }
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        assertEquals(3, left(from("2001:db8:1:2::1").get(COUNTRY)));
        assertEquals(2, left(from("2001:db8:1:2:ffff::9").get(COUNTRY)));
        assertEquals(3, left(from("2001:db8:1:3::1").get(COUNTRY)));
        assertEquals(3, left(from("192.0.2.6").get(COUNTRY)));
        assertEquals(2, left(from("::ffff:192.0.2.6").get(COUNTRY)));
    }

    @Test
    void anAddressIsReadWithoutItsScope() throws UnknownHostException {
        var local = HexFormat.of().parseHex("fe800000000000000000000000000001");
        var scoped = new InetSocketAddress(Inet6Address.getByAddress(null, local, 1), 1);
        assertEquals("fe80000000000000", RateLimit.network(SocketAddress.inetSocketAddress(scoped)));
        assertEquals("192.0.2.1", RateLimit.network(SocketAddress.inetSocketAddress(1, "::ffff:192.0.2.1")));
    }

    @Test
    void whatIsNoAddressIsOneClient() {
        var one = RateLimit.network(SocketAddress.domainSocketAddress("/run/socket"));
        assertEquals(one, RateLimit.network(SocketAddress.inetSocketAddress(1, "unknown")));
        assertEquals(one, RateLimit.network(null));
        assertNotEquals(one, RateLimit.network(SocketAddress.inetSocketAddress(1, "255.255.255.255")));
    }

    private static RequestSpecification from(String address) {
        return Api.request().header("X-Forwarded-For", address);
    }

    private static int left(Response answer) {
        return Integer.parseInt(answer.header("RateLimit").replaceAll(".*;r=(\\d+);.*", "$1"));
    }

    @Test
    void aProxyIsBelievedNoSchemeButThoseOfTheWeb() {
        var request = "GET /v1/countries/KAZ HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.77\r\nX-Forwarded-Proto: ";
        assertTrue(Api.raw(request + "https").startsWith("HTTP/1.1 200 "));
        assertTrue(Api.raw(request + "javascript").startsWith("HTTP/1.1 400 "));
    }
}
