package org.tamga.domain.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.tamga.domain.source.CitedFact;

/**
 * A relation of one instrument to another: it supersedes, amends, approves or implements it, or is a protocol to it.
 */
@Entity
@Table(name = "instrument_relations")
public class InstrumentRelation extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;
    public String relation;
    public String target;
    public String note;

    /** The relations of an instrument, in either direction. */
    public static List<InstrumentRelation> of(String instrument) {
        return list("instrument = ?1 or target = ?1 order by instrument, relation, target", instrument);
    }
}
