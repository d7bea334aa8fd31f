package org.tamga.api.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.InstrumentEvent;

/** What the events of instruments are narrowed by. */
public class InstrumentEventFilter {

    @RestQuery
    @Parameter(description = "Instruments, by id.", example = "KGZ-RUS-2021-IIS")
    List<String> instrument;

    @RestQuery
    @Parameter(description = "Kinds of event.", example = "signed")
    List<String> kind;

    /** The events that are asked for. */
    public Listing<InstrumentEvent> listing() {
        return InstrumentEvent.list(
                Lookups.values("instrument", instrument, "Instrument", "id"),
                Lookups.values("kind", kind, "InstrumentEvent", "kind"));
    }
}
