package org.tamga.domain.mechanism;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamga.domain.source.CitedFact;

/** That an organization uses a mechanism, and by which instruments. */
@Entity
@Table(name = "organization_mechanisms")
public class OrganizationMechanism extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String mechanism;
    public String instruments;
    public String note;

    /** The organizations that use these mechanisms. */
    public static Map<String, List<OrganizationMechanism>> of(Collection<String> mechanisms) {
        return mechanisms.isEmpty()
                ? Map.of()
                : OrganizationMechanism.<OrganizationMechanism>list(
                                "mechanism in ?1 order by mechanism, organization", mechanisms)
                        .stream()
                        .collect(Collectors.groupingBy(use -> use.mechanism));
    }
}
