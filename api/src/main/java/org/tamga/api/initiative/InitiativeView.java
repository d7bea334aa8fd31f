package org.tamga.api.initiative;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.initiative.Initiative;

/** A project, event, forum, meeting or proposal. */
@ColumnsOf("initiatives")
@Schema(
        name = "Initiative",
        description = "A project, event, forum, meeting or proposal by which states, organizations or people cooperate")
public record InitiativeView(
        @NotNull @Schema(examples = "consultative-meeting-5")
        String id,

        @Schema(
                description =
                        "project, programme, proposal, meeting, round_table, forum, exhibition, commission, study, event, or"
                                + " a further word",
                examples = "meeting")
        String type,

        @Schema(examples = "V Consultative Meeting of the Heads of State of Central Asia")
        String title,

        String description,

        @Schema(
                description = "When it took place or began, known to the year, the month or the day",
                examples = "2023-09")
        String start,

        @Schema(description = "When it ended, if that is another date", examples = "2023-09")
        String end,

        @Schema(examples = "Dushanbe") String place,

        @Schema(description = "The countries that it is of, or is for (alpha-3)")
        List<String> countries,

        @Schema(description = "The codes of the organizations that hold it")
        List<String> organizers,

        @Schema(description = "People behind it", examples = "K. Tokayev, President of Kazakhstan")
        String actors,

        @Schema(description = "The ids of the instruments that it bears on")
        List<String> instruments,

        String url,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "seeds")
        String dataset)
        implements Cited {

    /** The views of initiatives. */
    public static List<InitiativeView> of(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(i -> new InitiativeView(
                        i.id,
                        i.type,
                        i.title,
                        i.description,
                        Text.of(i.start),
                        Text.of(i.end),
                        i.place,
                        Text.list(i.countries),
                        Text.list(i.organizers),
                        i.actors,
                        Text.list(i.instruments),
                        i.url,
                        CitationView.of(i.citations),
                        i.dataset))
                .toList();
    }
}
