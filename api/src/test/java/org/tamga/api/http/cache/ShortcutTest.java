package org.tamga.api.http.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tamga.api.ApiTest;

/** A connection gives the same answers in the same order whether the server sees a request or not. */
@ApiTest
class ShortcutTest {

    private static final String SHORT = "/v1/countries/KAZ";
    private static final String LONG = "/v1/countries?limit=200";

    /** What reaches the server. */
    @Singleton
    static class Server {

        private final AtomicInteger requests = new AtomicInteger();

        void count(@Observes Filters filters) {
            filters.register(
                    context -> {
                        requests.incrementAndGet();
                        context.next();
                    },
                    900);
        }
    }

    private record Answer(int status, Map<String, String> head, String body) {

        /** All but what tells of the moment. */
        Answer lasting() {
            var lasting = new TreeMap<>(head);
            lasting.keySet().removeAll(List.of("date", "ratelimit"));
            return new Answer(status, lasting, body);
        }

        int left() {
            return Integer.parseInt(head.get("ratelimit").replaceAll(".*r=(\\d+).*", "$1"));
        }
    }

    @Inject
    Server server;

    @Test
    void whatIsKeptIsAnsweredBeforeTheServerSeesIt() throws IOException {
        for (var path : List.of(SHORT, LONG)) {
            for (var encoding : List.of("identity", "gzip", "br")) {
                var request = "GET " + path + " HTTP/1.1\r\nAccept-Encoding: " + encoding + "\r\n";
                var first = one(request);
                assertEquals(200, first.status);
                try (var connection = new Connection()) {
                    var began = System.nanoTime();
                    var before = server.requests.get();
                    for (var i = 0; i < 200; i++) {
                        connection.send(request);
                        assertEquals(first.lasting(), connection.answer(false).lasting());
                    }
                    // The first request, and then one in each second.
                    var most = 3 + (System.nanoTime() - began) / 1_000_000_000;
                    assertTrue(server.requests.get() - before <= most, (server.requests.get() - before) + " requests");
                }
            }
        }
    }

    @Test
    void answersComeInTheOrderOfTheRequests() throws IOException {
        var requests = List.of(
                "GET " + SHORT + " HTTP/1.1\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nConnection: Keep-Alive\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nOrigin: https://one.example\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nIf-None-Match: *\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nAccept-Language: ru\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nAccept: text/csv\r\n",
                "GET " + SHORT + " HTTP/1.1\r\nContent-Length: 0\r\n",
                "GET " + LONG + " HTTP/1.1\r\n",
                "HEAD " + SHORT + " HTTP/1.1\r\n",
                "OPTIONS " + SHORT + " HTTP/1.1\r\n",
                "DELETE " + SHORT + " HTTP/1.1\r\n",
                "GET /v1/countries/QQQ HTTP/1.1\r\n",
                // It asks the store in another thread each time, so that what comes after it must wait.
                "GET /v1/organizations/nowhere HTTP/1.1\r\n",
                "GET /v1/releases/latest HTTP/1.1\r\n",
                "GET /nothing HTTP/1.1\r\n");
        var expected = new ArrayList<Answer>();
        for (var request : requests) {
            expected.add(one(request).lasting());
        }
        var random = new Random(17);
        for (var round = 0; round < 20; round++) {
            var order = new ArrayList<Integer>();
            for (var i = 0; i < 40; i++) {
                // Mostly the first, so that most are answered without the server.
                order.add(Math.max(0, random.nextInt(2 * requests.size()) - requests.size()));
            }
            Collections.shuffle(order, random);
            try (var connection = new Connection()) {
                connection.send(order.stream().map(requests::get).toArray(String[]::new));
                for (var i : order) {
                    var isHead = requests.get(i).startsWith("HEAD");
                    assertEquals(expected.get(i), connection.answer(isHead).lasting(), requests.get(i));
                }
            }
        }
    }

    @Test
    void aRequestThatComesInPiecesIsAnsweredOnce() throws Exception {
        var whole = one("GET " + SHORT + " HTTP/1.1\r\n").lasting();
        try (var connection = new Connection()) {
            var request = "GET " + SHORT + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\n\r\n";
            for (var cut = 1; cut < request.length(); cut += 7) {
                connection.write(request.substring(0, cut));
                Thread.sleep(2);
                connection.write(request.substring(cut));
                assertEquals(whole, connection.answer(false).lasting());
            }
        }
    }

    @Test
    void whoReadsLateGetsAllOfIt() throws Exception {
        var request = "GET " + LONG + " HTTP/1.1\r\n";
        var whole = one(request).lasting();
        try (var connection = new Connection()) {
            connection.send(Collections.nCopies(200, request).toArray(String[]::new));
            Thread.sleep(200);
            for (var i = 0; i < 200; i++) {
                assertEquals(whole, connection.answer(false).lasting());
            }
        }
    }

    @Test
    void aConnectionIsClosedWhenItsClientAsksForIt() throws IOException {
        try (var connection = new Connection()) {
            connection.send("GET " + SHORT + " HTTP/1.1\r\n", "GET " + SHORT + " HTTP/1.1\r\n");
            connection.answer(false);
            connection.answer(false);
            connection.send(
                    "GET " + SHORT + " HTTP/1.1\r\nConnection: close\r\n",
                    "GET " + SHORT + " HTTP/1.1\r\n",
                    "GET " + SHORT + " HTTP/1.1\r\n");
            assertEquals(200, connection.answer(false).status);
            assertEquals(-1, connection.in.read());
        }
        try (var connection = new Connection()) {
            connection.send("GET " + SHORT + " HTTP/1.0\r\n");
            assertEquals(200, connection.answer(false).status);
            assertEquals(-1, connection.in.read());
        }
    }

    @Test
    void eachOfThemCostsTheClientOne() throws IOException {
        one("GET " + SHORT + " HTTP/1.1\r\n");
        try (var connection = new Connection()) {
            connection.send(
                    Collections.nCopies(21, "GET " + SHORT + " HTTP/1.1\r\n").toArray(String[]::new));
            var left = connection.answer(false).left();
            for (var i = 1; i <= 20; i++) {
                assertEquals(left - i, connection.answer(false).left());
            }
        }
    }

    @Test
    void allAreCountedByTheirOperation() throws IOException {
        one("GET " + SHORT + " HTTP/1.1\r\n");
        var before = counted();
        try (var connection = new Connection()) {
            for (var i = 0; i < 50; i++) {
                connection.send("GET " + SHORT + " HTTP/1.1\r\n");
                connection.answer(false);
            }
        }
        assertEquals(before + 50, counted());
    }

    private static double counted() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{")
                        && List.of("uri=\"/v1/countries/{code}\"", "method=\"GET\"", "status=\"200\"").stream()
                                .allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Answer one(String request) throws IOException {
        try (var connection = new Connection()) {
            connection.send(request);
            return connection.answer(request.startsWith("HEAD"));
        }
    }

    private static final class Connection implements AutoCloseable {

        private final Socket socket = new Socket("localhost", RestAssured.port);
        private final DataInputStream in = new DataInputStream(socket.getInputStream());

        Connection() throws IOException {
            socket.setSoTimeout(10_000);
            socket.setTcpNoDelay(true);
        }

        /** Sends requests at once; each is a line and headers. */
        void send(String... requests) throws IOException {
            var all = new StringBuilder();
            for (var request : requests) {
                all.append(request)
                        .append("Host: localhost:")
                        .append(RestAssured.port)
                        .append("\r\n\r\n");
            }
            write(all.toString());
        }

        void write(String bytes) throws IOException {
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        }

        Answer answer(boolean isHead) throws IOException {
            var status = line();
            var head = new TreeMap<String, String>();
            for (var line = line(); !line.isEmpty(); line = line()) {
                var colon = line.indexOf(": ");
                var twice = head.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
                assertEquals(null, twice, line);
            }
            var isEmpty = isHead || status.contains(" 304 ");
            var body = in.readNBytes(isEmpty ? 0 : Integer.parseInt(head.get("content-length")));
            return new Answer(Integer.parseInt(status.split(" ")[1]), head, new String(body, ISO_8859_1));
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var c = in.readByte(); c != '\n'; c = in.readByte()) {
                line.append((char) c);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
