package org.tamga.api.timeline;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.domain.timeline.TimelineEvent;

/** Something that happened at a known time. */
@Schema(name = "Happening", description = "Something that happened at a known time")
public record TimelineEventView(
        @NotNull @Schema(description = "A date known to the year, the month or the day", examples = "2001-06-15")
        String date,

        @NotNull
        @Schema(
                description =
                        "joined, left, suspended, status_began, status_ended, independent, founded, dissolved, signed,"
                                + " ratified, adopted, approved, in_force, amended, expired, withdrawn, scored, or a further word",
                examples = "joined")
        String kind,

        @Schema(description = "Alpha-3; left out where it happened to an instrument or an organization as a whole")
        String country,

        String organization,

        @Schema(description = "The status that began or ended", examples = "member")
        String status,

        String instrument,
        String index,
        String edition,

        @Schema(description = "The overall score, with the digits of its source", examples = "93.15")
        BigDecimal value,

        @Schema(description = "Why a status ended, or what a reader must know of it", maxLength = 2000)
        String note,

        List<CitationView> citations)
        implements Cited {

    static TimelineEventView of(TimelineEvent happening) {
        var subject = happening.subject();
        return new TimelineEventView(
                happening.date().toString(),
                happening.kind(),
                subject.country(),
                subject.organization(),
                subject.status(),
                subject.instrument(),
                subject.index(),
                subject.edition(),
                subject.value(),
                happening.note(),
                CitationView.of(happening.citations()));
    }
}
