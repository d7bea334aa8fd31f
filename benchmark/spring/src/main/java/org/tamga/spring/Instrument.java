package org.tamga.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An instrument. */
@Entity
public class Instrument {
    @Id
    public String id;

    @Column(length = 1000)
    public String title;

    @Column(length = 1000)
    public String originalTitle;

    public String originalLanguage;
    public String type;
    public String level;
    public Boolean binding;
    public String number;

    @Column(length = 1000)
    public String identifiers;

    public String country;
    public String organization;
    public String validFrom;
    public String validUntil;
    public String depositary;
    public String place;

    @Column(length = 1000)
    public String url;

    public String topics;
    public Boolean partiesComplete;

    @Column(length = 5000)
    public String note;

    @Column(length = 1000)
    public String source;

    @Column(length = 1000)
    public String locator;

    public String dataset;
}
