package org.tamga.api.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Without a configured key, every import is rejected. */
@ApiTest
@TestProfile(NoKeyTest.NoKey.class)
class NoKeyTest {

    public static class NoKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.import.key", "");
        }
    }

    @Test
    void importsAreOff() {
        for (var key : new String[] {"Bearer ", "Bearer test-key", "Bearer null"}) {
            var answer = Api.request()
                    .header("Authorization", key)
                    .contentType("application/zip")
                    .body(new byte[1])
                    .post("/v1/imports");
            ImportApiTest.assertProblem(
                    answer, 403, "Imports over HTTP are off: the operator has set no key (tamga.import.key)");
        }
    }
}
