package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country. */
@Entity
public class Country {
    @Id
    public String code;

    public String alpha2;
    public String numeric;
    public String name;
    public String officialName;
    public String region;
    public String regionCode;
    public String subregion;
    public String subregionCode;
    public String intermediateRegion;
    public String intermediateRegionCode;
    public Boolean independent;
    public String independentSince;
    @jakarta.persistence.Column(length = 500)
    public String independenceStatement;

    public String validFrom;
    public String validUntil;
    public Boolean ldc;
    public Boolean lldc;
    public Boolean sids;
    public String wikidata;
    public String source;
    public String locator;
}
