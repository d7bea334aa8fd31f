package org.tamga.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The score of a country in one component of an edition of the index, with the rank that was printed. */
@Entity
@Table(indexes = @Index(columnList = "edition, component, country", unique = true))
public class Score {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public int edition;
    public String component;
    public String country;

    // The digits of the source are kept, also its zeros at the end.
    @Column(name = "score")
    private String printed;

    public Integer publishedRank;
    public String source;
    public String locator;

    /** The score with as many decimals as were printed. */
    public BigDecimal score() {
        return new BigDecimal(printed);
    }
}
