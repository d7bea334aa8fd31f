package org.tamga.api;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets replicas that start together make the schema once. Flyway would wait for the other one inside a transaction, which
 * at our isolation goes on seeing the database empty; so it waits outside of one.
 */
@Singleton
public class Migration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
