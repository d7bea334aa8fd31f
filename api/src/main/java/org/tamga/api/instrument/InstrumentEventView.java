package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.instrument.InstrumentEvent;

/** A dated step in the life of an instrument. */
@ColumnsOf("instrument_events")
@Schema(name = "InstrumentEvent", description = "A dated step in the life of an instrument")
public record InstrumentEventView(
        @NotNull String kind,
        @NotNull String date,
        String place,
        String note,
        @NotNull List<CitationView> citations) {

    static InstrumentEventView of(InstrumentEvent event) {
        return new InstrumentEventView(
                event.kind, event.date.toString(), event.place, event.note, CitationView.of(event.citations));
    }
}
