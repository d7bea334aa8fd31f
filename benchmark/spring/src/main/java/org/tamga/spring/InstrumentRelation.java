package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A relation of one instrument to another. */
@Entity
@Table(indexes = {@Index(columnList = "instrument"), @Index(columnList = "target")})
public class InstrumentRelation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String relation;
    public String target;
}
