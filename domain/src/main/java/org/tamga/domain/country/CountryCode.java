package org.tamga.domain.country;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;

/** The code of a country in a scheme other than those of ISO 3166-1. */
@Entity
@Table(name = "country_codes")
public class CountryCode extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String scheme;
    public String code;
    public PartialDate validFrom;
    public PartialDate validUntil;
}
