package org.tamga.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tamga.domain.source.CitedFact;

/** A further name of an organization, mostly its abbreviation in another language. */
@Entity
@Table(name = "organization_aliases")
public class OrganizationAlias extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String name;
    public String kind;
    public String language;
}
