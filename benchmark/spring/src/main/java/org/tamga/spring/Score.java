package org.tamga.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The overall score of a country in one edition of the index, with the rank that was printed. */
@Entity
@Table(indexes = @Index(columnList = "edition, country", unique = true))
public class Score {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public int edition;
    public String country;

    @jakarta.persistence.Column(precision = 20, scale = 2)
    public BigDecimal score;

    public Integer publishedRank;
    public String source;
    public String locator;
}
