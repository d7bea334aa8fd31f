package org.tamga.domain.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import org.tamga.domain.source.CitedFact;

/** A class of an edition: the scores from min (included) to max (not included). */
@Entity
@Table(name = "tiers")
public class Tier extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "\"index\"")
    public String index;

    public String edition;

    @Column(name = "tier")
    public String code;

    public String name;

    @Column(name = "\"min\"")
    public BigDecimal min;

    @Column(name = "\"max\"")
    public BigDecimal max;

    /** The highest first. */
    static final Comparator<Tier> ORDER =
            Comparator.<Tier, BigDecimal>comparing(tier -> tier.min).reversed();

    /** Whether a score belongs to this class. */
    public boolean holds(BigDecimal value) {
        return value.compareTo(min) >= 0 && (max == null || value.compareTo(max) < 0);
    }
}
