package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A further name of a country. */
@Entity
@Table(indexes = @Index(columnList = "country"))
public class CountryAlias {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String name;
    public String kind;
    public String language;
}
