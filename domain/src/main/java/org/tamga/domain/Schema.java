package org.tamga.domain;

import java.util.Map;

/** What the migrations need to know of the database, since they differ. */
public final class Schema {

    private Schema() {}

    /** The values of the placeholders of the migrations. */
    public static Map<String, String> placeholders(boolean isPostgreSql) {
        // A generated column is stored: PostgreSQL wants to hear it, H2 does not know the word.
        return Map.of(
                "stored", isPostgreSql ? " stored" : "",
                "postgresql", isPostgreSql ? "" : "-- ",
                "h2", isPostgreSql ? "-- " : "");
    }

    /** The same for the database at an address of JDBC. */
    public static Map<String, String> placeholders(String url) {
        return placeholders(url.startsWith("jdbc:postgresql:"));
    }
}
