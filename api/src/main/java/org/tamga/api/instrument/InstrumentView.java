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
        @NotNull @Schema(examples = "KGZ-RUS-2021-IIS") String id,

        @Schema(
                examples =
                        "Agreement between the Kyrgyz Republic and the Russian Federation on cooperation in the field of"
                                + " ensuring international information security")
        String title,

        String originalTitle,

        @Schema(description = "BCP 47", examples = "ru") String originalLanguage,

        @Schema(
                description =
                        "agreement, treaty, convention, law, presidential_decree, concept, strategy, joint_statement, or"
                                + " a further word",
                examples = "agreement")
        String type,

        @Schema(description = "national, bilateral, regional or global", examples = "bilateral")
        String level,

        @Schema(description = "Whether it binds in law; left out if that is not known")
        Boolean binding,

        @Schema(description = "Its official number or symbol", examples = "ETS No. 185")
        String number,

        @Schema(description = "Its identifiers in other registers")
        List<String> identifiers,

        @Schema(description = "The country of a national instrument (alpha-3)", examples = "KGZ")
        String country,

        @Schema(description = "The organization under which it was made", examples = "CIS")
        String organization,

        @NotNull
        @Schema(
                description =
                        "Its state on the day: in_force, not_yet, ended or unknown. A text that does not bind and has no"
                                + " entry into force counts as in force from the day it was made.",
                examples = "unknown",
                maxLength = 20)
        String state,

        @Schema(description = "The first day of its force", examples = "2019-04-01")
        String validFrom,

        @Schema(description = "The last day of its force", examples = "2023")
        String validUntil,

        String depositary,
        @Schema(examples = "Moscow") String place,
        String url,

        @Schema(description = "What it is about") List<String> topics,

        @Schema(description = "Whether all its parties are held; left out where that is no question")
        Boolean partiesComplete,

        @Schema(description = "What a reader must know of it")
        String note,

        @Schema(description = "Its dated events, the oldest first", maxItems = 200)
        List<InstrumentEventView> events,

        @Schema(
                description =
                        "The relations in which it stands, on either side; in the answer for one instrument alone",
                maxItems = 200)
        List<InstrumentRelationView> relations,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "instruments")
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
