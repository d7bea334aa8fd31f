package org.tamga.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A membership of a country in an organization. */
@Entity
@Table(indexes = @Index(columnList = "organization, country"))
public class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String country;
    public String status;

    @Column(name = "begun")
    public String start;

    @Column(name = "ended")
    public String end;

    public String endReason;
    public String attestedOn;

    @Column(length = 5000)
    public String note;

    public String source;
    public String locator;
}
