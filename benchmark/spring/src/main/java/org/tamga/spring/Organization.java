package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An organization. */
@Entity
public class Organization {
    @Id
    public String code;

    public String name;
    public String shortName;
    public String kind;
    public String country;
    public String foundedOn;
    public String dissolvedOn;
    public String headquarters;
    public String headquartersCountry;
    public String website;
    public String wikidata;

    @jakarta.persistence.Column(length = 5000)
    public String note;

    public String source;
    public String locator;
    public String dataset;
}
