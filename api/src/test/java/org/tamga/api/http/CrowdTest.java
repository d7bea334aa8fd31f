package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Many simultaneous requests wait for each other; only of those that compute much some are rejected. */
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
        assertEquals(Map.of(200, 80L), statuses(ask(80, n -> "/v1/scores?limit=500&min=" + n)));
    }

    @Test
    void ofWhatComputesMuchSomeAreAnsweredTheOthersToldToComeAgainAndNobodyElseWaits() {
        var heavy = ask(48, seed -> "/v1/indices/GCI/editions/2020/sensitivity?draws=10000&seed=" + seed);
        var others = ask(8, n -> n % 2 == 0 ? "/q/health/ready" : "/v1/organizations?limit=2&q=" + n);
        assertEquals(Map.of(200, 8L), statuses(others));
        var answers = heavy.stream().map(CompletableFuture::join).toList();
        assertEquals(
                Set.of(200, 503), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .forEach(answer -> assertEquals(
                        "5", answer.headers().firstValue("Retry-After").orElse(null)));
    }

    private static List<CompletableFuture<HttpResponse<Void>>> ask(int requests, IntFunction<String> path) {
        var client = HttpClient.newHttpClient();
        return IntStream.range(0, requests)
                .mapToObj(n -> HttpRequest.newBuilder(URI.create(Api.url(path.apply(n))))
                        .build())
                .map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList();
    }

    private static Map<Integer, Long> statuses(List<CompletableFuture<HttpResponse<Void>>> answers) {
        return answers.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    }
}
