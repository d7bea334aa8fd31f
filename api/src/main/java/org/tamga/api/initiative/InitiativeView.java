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
        @NotNull String id,
        String type,
        String title,
        String description,
        String start,
        String end,
        String place,
        List<String> countries,
        List<String> organizers,
        String actors,
        List<String> instruments,
        String url,
        List<CitationView> citations,
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
