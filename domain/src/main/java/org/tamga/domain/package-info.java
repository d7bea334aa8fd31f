/** What is true: entities with their queries, and the rules of time, scoring and provenance. Knows no HTTP and no CSV. */
package org.tamga.domain;
