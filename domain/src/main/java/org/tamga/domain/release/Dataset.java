package org.tamga.domain.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A Data Package whose rows the store holds; it owns the rows that it brings. */
@Entity
@Table(name = "datasets")
public class Dataset extends PanacheEntityBase {

    @Id
    public String name;

    public String title;
    public String description;
    public String version;

    /** The names of its licences, separated by ';'. */
    public String licenses;

    /** SHA-256 over its files, in hex. */
    public String digest;
}
