package org.tamga.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the API. */
@QuarkusMain
public final class Tamga {

    private Tamga() {}

    /** @param args none */
    public static void main(String... args) {
        // The server would answer an invalid URI with 400 and an empty body; RequestChecks answers it with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty(
                "tamga.processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        Quarkus.run(args);
    }
}
