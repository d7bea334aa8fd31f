package org.tamga.importer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.tamga.domain.Schema;

/** The databases that Tamga runs on; each gives new stores with the schema and nothing else in them. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource empty(String name) {
            var database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + name
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            return database;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract DataSource empty(String name);

    /** An empty store with the schema, for one test alone. */
    public DataSource store() {
        var store = empty("store" + COUNT.incrementAndGet());
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration")
                .placeholders(Schema.placeholders(this == POSTGRESQL))
                .load()
                .migrate();
        return store;
    }

    /** One server for all tests; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
