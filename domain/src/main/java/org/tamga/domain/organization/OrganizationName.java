package org.tamga.domain.organization;

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

/** The name of an organization in one language. */
@Entity
@Table(name = "organization_names")
public class OrganizationName extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String language;
    public String name;

    /** The names of these organizations in one language; an organization without one is left out. */
    public static Map<String, OrganizationName> in(String language, Collection<String> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        return OrganizationName.<OrganizationName>list("language = ?1 and organization in ?2", language, organizations)
                .stream()
                .collect(Collectors.toMap(name -> name.organization, name -> name));
    }

    /** All names of one organization, by language. */
    public static List<OrganizationName> of(String organization) {
        return list("organization = ?1 order by language", organization);
    }
}
