package org.tamga.api;

import io.quarkus.arc.DefaultBean;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.tamga.importer.Importer;

/** Imports the built-in datasets before the first request is answered. */
public class Startup {

    /** Replicas that start together wait for the first of them. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    void load(@Observes StartupEvent start, DataSource database, Clock clock) {
        var started = System.nanoTime();
        var result = new Importer(database, clock, PATIENCE).loadBuiltIn();
        if (result.changed()) {
            Log.infof(
                    "Imported the built-in datasets as release %s in %d ms",
                    result.release(), (System.nanoTime() - started) / 1_000_000);
        }
    }

    /** The time that releases are named after. */
    @Produces
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
