package org.tamga.domain;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.MappedSuperclass;

/** A row that a dataset brought. */
@MappedSuperclass
public abstract class Fact extends PanacheEntityBase {

    /** The dataset that owns this row. */
    public String dataset;

    /** The number of the release that wrote these values. */
    public int since;
}
