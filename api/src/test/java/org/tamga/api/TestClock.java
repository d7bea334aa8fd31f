package org.tamga.api;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The time of all imports in the tests, so that the examples of the contract are answered to the letter. */
class TestClock {

    @Produces
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    }
}
