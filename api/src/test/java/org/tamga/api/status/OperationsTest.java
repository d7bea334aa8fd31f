package org.tamga.api.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** The endpoints for operators: health and metrics. */
@ApiTest
class OperationsTest {

    @Test
    void theServiceIsReadyWithTheReleaseThatItServes() {
        var health = RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("UP", health.getString("status"));
        assertEquals(
                List.of(Api.get("/v1/status").getString("release")),
                health.getList("checks.findAll { it.name == 'Release of the data' }.data.release"));
        assertEquals(200, RestAssured.get("/q/health/live").statusCode());
    }

    @Test
    void requestsAreMeasuredByOperationAndNotByAddress() {
        for (var code : List.of("KAZ", "KAZ", "KGZ", "KGZ")) {
            Api.get("/v1/countries/" + code);
        }
        var metrics =
                RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("uri=\"/v1/countries/{code}\""), metrics);
        assertTrue(!metrics.contains("uri=\"/v1/countries/KAZ\""), metrics);
    }

    @Test
    void pathsThatClientsMakeUpTakeNoRoomInTheMetrics() {
        for (var i = 0; i < 300; i++) {
            RestAssured.given().urlEncodingEnabled(false).get("/v1/countries/%3Cmade-up-" + i + "%3E?x=" + i);
            RestAssured.given().urlEncodingEnabled(false).get("/made-up-" + i + "%7C");
        }
        Api.get("/v1/mechanisms/live-broadcasts");
        var metrics =
                RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("uri=\"/v1/mechanisms/{id}\""), metrics);
        assertTrue(!metrics.contains("made-up"), metrics);
    }

    @Test
    void methodsThatClientsMakeUpTakeNoRoomInTheMetrics() {
        for (var i = 0; i < 20; i++) {
            Api.raw("MADEUP" + i + " /v1/countries HTTP/1.1\r\nHost: x");
        }
        var metrics =
                RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("method=\"UNKNOWN\""), metrics);
        assertTrue(!metrics.contains("MADEUP"), metrics);
    }
}
