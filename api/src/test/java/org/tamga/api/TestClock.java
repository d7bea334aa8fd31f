package org.tamga.api;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * The time of all imports in the tests, and of requests without a day, so that the examples of the contract stay exact.
 * It stands still unless a test moves it.
 */
public class TestClock {

    public static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    public static volatile Instant now = START;

    @Produces
    Clock clock() {
        return current();
    }

    public static Clock current() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
