package org.tamga.domain.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.tamga.domain.Fact;

/** A fact for which a row cites one source or several. */
@MappedSuperclass
public abstract class CitedFact extends Fact {

    @Embedded
    public Citations citations;
}
