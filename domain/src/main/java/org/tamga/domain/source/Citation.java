package org.tamga.domain.source;

/**
 * The place where a fact was read.
 *
 * @param source the id of a source
 * @param locator the place inside it ("Table 2", "art. 1 §6"), or null if the source has no finer place
 */
public record Citation(String source, String locator) {}
