package org.tamga.domain.discrepancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.tamga.domain.source.CitedFact;

/** A disagreement of sources found by people, not by a rule. */
@Entity
@Table(name = "discrepancies")
public class CuratedDiscrepancy extends CitedFact {

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

    /** All of them, by kind and id. */
    public static List<CuratedDiscrepancy> all() {
        return list("order by kind, id");
    }
}
