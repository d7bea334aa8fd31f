package org.tamga.api.initiative;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.Text;
import org.tamga.domain.initiative.Initiative;

/** A project, event, forum, meeting or proposal. */
@Schema(
        name = "Initiative",
        description = "A project, event, forum, meeting or proposal by which states, organizations or people cooperate")
public record InitiativeView(
        @NotNull @Schema(examples = "consultative-meeting-5", maxLength = 80)
        String id,

        @Schema(
                description =
                        "project, programme, proposal, meeting, round_table, forum, exhibition, commission, study, event, or"
                                + " a further word",
                examples = "meeting",
                maxLength = 40)
        String type,

        @Schema(examples = "V Consultative Meeting of the Heads of State of Central Asia", maxLength = 500)
        String title,

        @Schema(maxLength = 2000) String description,

        @Schema(
                description = "When it took place or began, known to the year, the month or the day",
                examples = "2023-09",
                maxLength = 10)
        String start,

        @Schema(description = "When it ended, if that is another date", examples = "2023-09", maxLength = 10)
        String end,

        @Schema(examples = "Dushanbe", maxLength = 300) String place,

        @Schema(description = "The countries that it is of, or is for (alpha-3)", maxItems = 250)
        List<String> countries,

        @Schema(description = "The codes of the organizations that hold it", maxItems = 100)
        List<String> organizers,

        @Schema(description = "People behind it", examples = "K. Tokayev, President of Kazakhstan", maxLength = 500)
        String actors,

        @Schema(description = "The ids of the instruments that it bears on", maxItems = 100)
        List<String> instruments,

        @Schema(format = "uri", maxLength = 2000) String url,

        @Schema(description = "Where it was read", maxItems = 50)
        List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "seeds", maxLength = 100)
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
