package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Unless the operator speaks of a proxy nobody else is believed. */
@ApiTest
@TestProfile(NoProxyRateLimitTest.ThreeInFiveSeconds.class)
class NoProxyRateLimitTest {

    public static class ThreeInFiveSeconds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.rate-limit.requests", "3", "tamga.rate-limit.window", "5s");
        }
    }

    @Test
    void aClientIsWhoConnectsUntilTheWindowEnds() throws InterruptedException {
        for (var status : new int[] {200, 200, 200, 429, 429}) {
            assertEquals(status, get());
        }
        var begun = System.nanoTime();
        while (get() == 429) {
            assertTrue(System.nanoTime() - begun < 6_000_000_000L);
            Thread.sleep(100);
        }
        assertEquals(200, get());
    }

    private static int counter;

    private static int get() {
        return Api.request()
                .header("X-Forwarded-For", "192.0.2." + counter++)
                .header("Forwarded", "for=192.0.2." + counter)
                .get("/v1/countries/KAZ")
                .statusCode();
    }
}
