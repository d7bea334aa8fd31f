package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** The name of an organization in one language. */
@Entity
@Table(indexes = @Index(columnList = "organization, language", unique = true))
public class OrganizationName {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String language;
    public String name;
}
