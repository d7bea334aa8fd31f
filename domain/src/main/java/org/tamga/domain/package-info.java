/**
 * The domain: entities with their queries, and the rules of time, scoring and provenance. It depends on neither HTTP
 * nor CSV.
 */
package org.tamga.domain;
