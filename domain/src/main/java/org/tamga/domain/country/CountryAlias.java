package org.tamga.domain.country;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tamga.domain.source.CitedFact;

/** A further name of a country: a common or former one, an abbreviation, another spelling. */
@Entity
@Table(name = "country_aliases")
public class CountryAlias extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String name;
    public String kind;
    public String language;
}
