package org.tamga.domain.discrepancy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.tamga.domain.source.Citations;

/** A disagreement of sources that people found, not a rule. */
@Entity
@Table(name = "discrepancies")
public class CuratedDiscrepancy extends PanacheEntityBase {

    @Id
    public String id;

    public String kind;
    public String severity;
    public String title;
    public String countries;
    public String organizations;
    public String instruments;
    public String indices;
    public String status;
    public String settlement;

    @Embedded
    public Citations citations;

    public String dataset;

    /** The number of the release that wrote these values. */
    public int since;

    /** All of them, by kind and id. */
    public static List<CuratedDiscrepancy> all() {
        return list("order by kind, id");
    }
}
