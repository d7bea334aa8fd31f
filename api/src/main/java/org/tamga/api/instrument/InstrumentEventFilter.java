package org.tamga.api.instrument;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.InstrumentEvent;

/** The filters of the events of instruments. */
public class InstrumentEventFilter {

    @BeanParam
    Filters.Instruments instruments;

    @RestQuery
    @Parameter(description = "Kinds of event.", example = "signed")
    List<String> kind;

    /** The selected events. */
    public Listing<InstrumentEvent> listing() {
        return InstrumentEvent.list(instruments.ids(), Lookups.values("kind", kind, InstrumentEvent.class, "kind"));
    }
}
