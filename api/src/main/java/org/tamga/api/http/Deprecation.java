package org.tamga.api.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that will go. Its answers say so in the headers {@code Deprecation} (RFC 9745) and {@code Sunset}
 * (RFC 8594), and the contract says {@code deprecated}. The operation's description says what to use instead.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** The day since which it is deprecated, as 2026-11-22. */
    String since();

    /** The day from which it may no longer answer, at least {@link Deprecations#NOTICE} days later. */
    String sunset();
}
