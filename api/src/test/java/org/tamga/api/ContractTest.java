package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@ApiTest
class ContractTest {

    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        var served = RestAssured.get("/openapi?format=yaml").asString();
        assertEquals(Files.readString(Api.CONTRACT), served);
    }
}
