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

/** A node of an edition's tree: the root is the overall score, its children the pillars, theirs the indicators. */
@Entity
@Table(name = "components")
public class Component extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "\"index\"")
    public String index;

    public String edition;

    @Column(name = "component")
    public String code;

    public String parent;
    public String name;

    @Column(name = "\"max\"")
    public BigDecimal max;

    public BigDecimal weight;
    public String aggregation;

    @Column(name = "\"position\"")
    public int position;

    /** The root first, the others by position. */
    static final Comparator<Component> ORDER = Comparator.<Component, Boolean>comparing(node -> node.parent != null)
            .thenComparing(node -> node.position)
            .thenComparing(node -> node.code);
}
