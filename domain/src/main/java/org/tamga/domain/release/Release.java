package org.tamga.domain.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The state of the store after one import that changed something. */
@Entity
@Table(name = "releases")
public class Release extends PanacheEntityBase {

    /** The day and the number of the import on that day: 2026.11.21-1. */
    @Id
    public String id;

    public OffsetDateTime importedAt;

    /** SHA-256 over the digests of the datasets, in hex. */
    public String digest;

    /** The release that the store holds, if anything was imported yet. */
    public static Optional<Release> current() {
        return find("order by importedAt desc, length(id) desc, id desc").firstResultOptional();
    }
}
