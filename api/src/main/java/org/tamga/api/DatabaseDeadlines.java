package org.tamga.api;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives each connection to PostgreSQL deadlines: for a statement, and for any answer of the server, so that a server that
 * has stopped or vanished holds no thread for long. H2 runs in this process and needs none.
 */
@Singleton
public class DatabaseDeadlines implements AgroalPoolInterceptor {

    private final Duration statement;
    private final Duration answer;

    @Inject
    DatabaseDeadlines(
            @ConfigProperty(name = "tamga.database.statement-timeout") Duration statement,
            @ConfigProperty(name = "tamga.database.socket-timeout") Duration answer) {
        this.statement = statement;
        this.answer = answer;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                try (var set = connection.createStatement()) {
                    set.execute("set statement_timeout = " + statement.toMillis());
                }
                connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answer.toMillis()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A connection takes no deadline", e);
        }
    }
}
