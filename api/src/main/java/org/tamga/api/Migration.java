package org.tamga.api;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets replicas that start together create the schema once. Flyway would wait inside a transaction, which at our
 * isolation level would still see an empty database; so it must wait outside of one.
 */
@Singleton
public class Migration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
