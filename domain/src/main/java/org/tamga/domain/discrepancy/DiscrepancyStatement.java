package org.tamga.domain.discrepancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamga.domain.source.CitedFact;

/** What one side of a curated discrepancy says. */
@Entity
@Table(name = "discrepancy_statements")
public class DiscrepancyStatement extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String discrepancy;
    public String statement;
    public String text;

    @Column(name = "\"value\"")
    public String value;

    /** The statements of all curated discrepancies, each list in order. */
    public static Map<String, List<DiscrepancyStatement>> all() {
        return DiscrepancyStatement.<DiscrepancyStatement>list("order by discrepancy, statement").stream()
                .collect(Collectors.groupingBy(statement -> statement.discrepancy));
    }
}
