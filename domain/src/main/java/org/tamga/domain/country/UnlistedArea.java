package org.tamga.domain.country;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;

/** What has a code or a name like a country's and is none of the countries: an aggregate, a former state. */
@Entity
@Table(name = "unlisted_areas")
public class UnlistedArea extends CitedFact {

    @Id
    public String code;

    public String name;
    public String kind;

    /** Its codes, separated by ';'. */
    public String codes;

    /** Its names, separated by ';'. */
    public String names;

    public PartialDate validUntil;
    public String note;
}
