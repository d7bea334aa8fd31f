package org.tamga.domain.country;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tamga.domain.source.Citations;

/** The name of a country in one language. */
@Entity
@Table(name = "country_names")
public class CountryName extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String language;
    public String name;
    public String officialName;

    @Embedded
    public Citations citations;

    public String dataset;

    /** The number of the release that wrote these values. */
    public int since;
}
