package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentRelation;

/** A legal or policy instrument. */
@ColumnsOf("instruments")
@Schema(
        name = "Instrument",
        description = "A law, decree, concept, strategy, treaty, agreement, declaration or other text of the field")
public record InstrumentView(
        @NotNull String id,
        String title,
        String originalTitle,
        String originalLanguage,
        String type,
        String level,
        Boolean binding,
        String number,
        List<String> identifiers,
        String country,
        String organization,

        @Schema(
                description =
                        "The earliest date known of it: that of its first event, or else of its entry into force; known to"
                                + " the year, the month or the day",
                examples = "2009-06-16")
        String date,

        @NotNull
        @Schema(
                description =
                        "Its state on the day: in_force, adopted (a text that does not bind, from the day it was made),"
                                + " draft, not_yet, ended or unknown.",
                examples = "unknown")
        String state,

        String validFrom,
        String validUntil,
        String depositary,
        String place,
        String url,
        List<String> topics,
        Boolean partiesComplete,
        String note,

        @Schema(description = "Its dated events, the oldest first")
        List<InstrumentEventView> events,

        @Schema(
                description =
                        "The relations in which it stands, on either side; in the answer for one instrument alone")
        List<InstrumentRelationView> relations,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of instruments with their state on a day. */
    public static List<InstrumentView> of(List<Instrument> instruments, LocalDate day) {
        var events = InstrumentEvent.of(instruments.stream().map(i -> i.id).toList());
        return instruments.stream()
                .map(instrument -> of(instrument, events.getOrDefault(instrument.id, List.of()), null, day))
                .toList();
    }

    /** The view of one instrument with its relations. */
    static InstrumentView of(Instrument instrument, LocalDate day) {
        return of(
                instrument,
                InstrumentEvent.of(List.of(instrument.id)).getOrDefault(instrument.id, List.of()),
                InstrumentRelation.of(instrument.id).stream()
                        .map(InstrumentRelationView::of)
                        .toList(),
                day);
    }

    private static InstrumentView of(
            Instrument instrument,
            List<InstrumentEvent> events,
            List<InstrumentRelationView> relations,
            LocalDate day) {
        return new InstrumentView(
                instrument.id,
                instrument.title,
                instrument.originalTitle,
                instrument.originalLanguage,
                instrument.type,
                instrument.level,
                instrument.binding,
                instrument.number,
                Text.list(instrument.identifiers),
                instrument.country,
                instrument.organization,
                instrument.firstDate.isEmpty() ? null : instrument.firstDate,
                instrument.state(events, day),
                Text.of(instrument.validFrom),
                Text.of(instrument.validUntil),
                instrument.depositary,
                instrument.place,
                instrument.url,
                Text.list(instrument.topics),
                instrument.partiesComplete,
                instrument.note,
                events.stream().map(InstrumentEventView::of).toList(),
                relations,
                CitationView.of(instrument.citations),
                instrument.dataset);
    }
}
