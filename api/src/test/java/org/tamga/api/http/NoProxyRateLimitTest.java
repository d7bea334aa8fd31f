package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Forwarding headers count only if the operator has configured a proxy. */
@ApiTest
@TestProfile(NoProxyRateLimitTest.ThreeInAnHour.class)
class NoProxyRateLimitTest {

    public static class ThreeInAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.rate-limit.requests", "3", "tamga.rate-limit.window", "1h");
        }
    }

    private static int counter;

    @Test
    void aClientIsWhoConnects() {
        for (var status : new int[] {200, 200, 200, 429, 429}) {
            assertEquals(status, get());
        }
    }

    @Test
    void aClientHasItsQuotaAgainWhenTheWindowEnds() {
        var time = new AtomicLong();
        var limit = new RateLimit(2, Duration.ofSeconds(60), time::get);
        var client = SocketAddress.inetSocketAddress(1, "192.0.2.1");
        assertEquals(true, limit.of(client).tryAcquire(1));
        time.addAndGet(Duration.ofMillis(59_500).toNanos());
        assertEquals(1, limit.of(client).reset());
        assertEquals(true, limit.of(client).tryAcquire(1));
        assertEquals(false, limit.of(client).tryAcquire(1));
        time.addAndGet(Duration.ofMillis(500).toNanos());
        assertEquals(60, limit.of(client).reset());
        assertEquals(true, limit.of(client).tryAcquire(1));
    }

    private static int get() {
        return Api.request()
                .header("X-Forwarded-For", "192.0.2." + counter++)
                .header("Forwarded", "for=192.0.2." + counter)
                .get("/v1/countries/KAZ")
                .statusCode();
    }
}
