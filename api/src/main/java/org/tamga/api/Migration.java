package org.tamga.api;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.tamga.domain.Schema;

/**
 * Lets replicas that start together create the schema once. Flyway would wait inside a transaction, which at our
 * isolation level would still see an empty database; so it must wait outside of one.
 */
@Singleton
public class Migration implements FlywayConfigurationCustomizer {

    private final boolean isPostgreSql;

    Migration(@ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        isPostgreSql = "postgresql".equals(kind);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.placeholders(Schema.placeholders(isPostgreSql));
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
