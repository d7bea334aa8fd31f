package org.tamga.domain.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;

/** The state of the store after one import that changed something. */
@Entity
@Table(name = "releases")
public class Release extends PanacheEntityBase {

    private static final String NEWEST =
            "select number, digest from releases order by number desc fetch first row only";

    /** Its place in the order of releases, from 1; it never reaches the wire. */
    @Id
    public int number;

    /** The day of the import (UTC) and its number on that day: 2026.11.21-1. */
    public String id;

    public OffsetDateTime importedAt;

    /** SHA-256 over the content of the whole store, in hex. */
    public String digest;

    public long inserted;
    public long updated;
    public long deleted;

    /** The release that the store holds, if anything was imported yet. */
    public static Optional<Release> current() {
        return find("order by number desc").firstResultOptional();
    }

    /** Whether this is still the newest release, in the transaction of the caller. */
    public boolean isCurrent() {
        return getEntityManager().unwrap(Session.class).doReturningWork(this::isCurrent);
    }

    /** As above, on a connection. This query is frequent, so it creates no entity. */
    public boolean isCurrent(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(NEWEST);
                var found = query.executeQuery()) {
            return found.next()
                    && found.getInt(1) == number
                    && found.getString(2).equals(digest);
        }
    }

    /** The release of this id. */
    public static Optional<Release> named(String id) {
        return find("id", id).firstResultOptional();
    }

    /** All releases. */
    public static Listing<Release> list() {
        var sortable = new LinkedHashMap<String, SortKey>(Map.of("imported_at", SortKey.whole("number")));
        return new Listing<>(Release.class, sortable, java.util.List.of("imported_at"));
    }
}
