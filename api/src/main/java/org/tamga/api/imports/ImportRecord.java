package org.tamga.api.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The report of an import, stored in the database so that every replica finds it. */
@Entity
@Table(name = "imports")
public class ImportRecord extends PanacheEntityBase {

    @Id
    public String id;

    public OffsetDateTime finishedAt;

    /** The report as JSON. */
    public String report;
}
