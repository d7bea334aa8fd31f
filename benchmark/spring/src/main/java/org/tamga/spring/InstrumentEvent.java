package org.tamga.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A dated event of an instrument. */
@Entity
@Table(indexes = @Index(columnList = "instrument, event_date, kind"))
public class InstrumentEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String kind;

    @Column(name = "event_date")
    public String date;

    public String place;

    @Column(length = 5000)
    public String note;

    @Column(length = 1000)
    public String source;

    @Column(length = 1000)
    public String locator;
}
