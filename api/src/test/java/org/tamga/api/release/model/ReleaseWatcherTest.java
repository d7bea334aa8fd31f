package org.tamga.api.release.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.problem.ProblemException;

@ApiTest
@TestProfile(ReleaseWatcherTest.Impatient.class)
class ReleaseWatcherTest {

    private static final String UNREACHABLE = "The database cannot be reached at the moment; ask again later";

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1S");
        }
    }

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void noFailureEndsTheWatching() {
        var failure = new AtomicReference<Throwable>();
        var failing = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (failure.get() != null) {
                        throw failure.get();
                    }
                    return method.invoke(database, arguments);
                });
        var watcher = new ReleaseWatcher(failing, Duration.ofDays(1));
        watcher.refresh();
        var model = watcher.newest();
        for (var each : new Throwable[] {new IllegalStateException(), new OutOfMemoryError(), new AssertionError()}) {
            failure.set(each);
            watcher.watch();
        }
        assertSame(model, watcher.newest());
        failure.set(null);
        watcher.watch();
        assertSame(model, watcher.newest());
    }

    @Test
    void aReleaseThatNobodyKnowsIsUnavailable() {
        var current = new CurrentRelease(new ReleaseWatcher(database, Duration.ofDays(1)), Clock.systemUTC());
        assertEquals(
                UNREACHABLE, assertThrows(ProblemException.class, current::get).getMessage());
    }

    @Test
    void whatIsInMemoryIsAnsweredOnWithoutTheDatabaseAndSaysSo() throws Exception {
        var ranking = "/v1/indices/GCI/editions/2020/ranking";
        var cached = Api.request().get("/v1/sources/itu-gci-2020").asString();
        Api.get(ranking);
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (RestAssured.get("/v1/countries/KAZ").header("Cache-Status") == null) {
                assertTrue(System.nanoTime() < end);
                Thread.sleep(100);
            }
            var country = RestAssured.get("/v1/countries/KAZ?lang=ru");
            assertEquals(200, country.statusCode());
            assertEquals("tamga; hit; detail=store_away", country.header("Cache-Status"));
            assertTrue(Integer.parseInt(country.header("Age")) >= 5);
            assertEquals(200, RestAssured.get(ranking + "?weight=legal:2").statusCode());
            assertEquals(cached, RestAssured.get("/v1/sources/itu-gci-2020").asString());
            assertEquals(503, RestAssured.get("/v1/sources/itu-gci-2018").statusCode());
            var ready = RestAssured.get("/q/health/ready");
            assertEquals(200, ready.statusCode());
            assertEquals(
                    "what is neither cached nor in memory",
                    ready.path("checks.find { it.name == 'Release of the data' }.data.unavailable"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertEquals(200, RestAssured.get("/v1/sources/itu-gci-2018").statusCode());
    }

    @Test
    void whatNeedsTheDatabaseIsUnavailableWithoutIt() throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            var answer = Api.request().get("/v1/organizations?limit=3&q=shanghai");
            assertEquals(503, answer.statusCode());
            assertEquals("5", answer.header("Retry-After"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals(
                    Map.of(
                            "type", "urn:tamga:problem:unavailable",
                            "title", "Unavailable",
                            "status", 503,
                            "detail", UNREACHABLE,
                            "instance", "/v1/organizations"),
                    answer.jsonPath().getMap(""));
            assertEquals(200, Api.request().get("/v1/countries/KAZ").statusCode());
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertEquals(
                200, Api.request().get("/v1/organizations?limit=3&q=shanghai").statusCode());
    }
}
