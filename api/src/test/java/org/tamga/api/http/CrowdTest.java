package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Many simultaneous slow requests wait for each other, and none is rejected. */
@ApiTest
@TestProfile(CrowdTest.Impatient.class)
class CrowdTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "2S");
        }
    }

    @Test
    void moreThanTheStoreHasConnectionsForAreAllAnswered() {
        var client = HttpClient.newHttpClient();
        var answers = IntStream.range(0, 80)
                .mapToObj(seed -> "/v1/indices/GCI/editions/2020/sensitivity?draws=10000&seed=" + seed)
                .map(path -> HttpRequest.newBuilder(URI.create(Api.url(path))).build())
                .map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList();
        assertEquals(
                Map.of(200, 80L),
                answers.stream()
                        .map(CompletableFuture::join)
                        .collect(Collectors.groupingBy(answer -> answer.statusCode(), Collectors.counting())));
    }
}
