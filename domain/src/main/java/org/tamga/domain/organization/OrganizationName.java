package org.tamga.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
}
