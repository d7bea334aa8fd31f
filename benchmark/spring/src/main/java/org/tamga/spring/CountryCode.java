package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A code of a country in another scheme. */
@Entity
@Table(indexes = @Index(columnList = "country"))
public class CountryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String scheme;
    public String code;
    public String validFrom;
    public String validUntil;
}
