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
        @NotNull
        @Schema(
                description = "adopted, signed, approved, ratified, in_force, amended, expired, repealed, submitted,"
                        + " opened_for_signature, published, issued, reported, or a further word",
                examples = "signed")
        String kind,

        @NotNull @Schema(description = "A date known to the year, the month or the day", examples = "2021-02-25")
        String date,

        @Schema(examples = "Moscow") String place,

        @Schema(description = "What a reader must know of it")
        String note,

        @NotNull @Schema(description = "Where it was read") List<CitationView> citations) {

    static InstrumentEventView of(InstrumentEvent event) {
        return new InstrumentEventView(
                event.kind, event.date.toString(), event.place, event.note, CitationView.of(event.citations));
    }
}
