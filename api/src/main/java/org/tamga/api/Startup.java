package org.tamga.api;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import javax.sql.DataSource;
import org.tamga.importer.Importer;

/** Fills the store before the first request is answered. */
public class Startup {

    void load(@Observes StartupEvent start, DataSource database) {
        var begun = System.nanoTime();
        var result = new Importer(database, Clock.systemUTC()).loadBuiltIn();
        if (result.changed()) {
            Log.infof(
                    "Imported the built-in datasets as release %s in %d ms",
                    result.release(), (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
