package org.tamga.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application on a store that tests may change; on PostgreSQL every profile has a server of its own anyway. */
public class OwnStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        if ("postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
            return Map.of();
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:own;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }
}
