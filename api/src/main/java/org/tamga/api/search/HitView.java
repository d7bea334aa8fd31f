package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.kind.SearchEntry;

/** A record that a search found. */
@Schema(name = "SearchHit", description = "A record that a search found")
public record HitView(
        @NotNull String type,

        @NotNull String id,

        @NotNull String title,

        @NotNull
        @Schema(
                description =
                        "1 if the text is a name or a code of the record, else below 0.95 and the more, the better the words"
                                + " fit. It does not depend on the other hits. It is no probability.",
                examples = "0.8165",
                minimum = "0",
                maximum = "1")
        BigDecimal score,

        @NotNull
        @Schema(
                description =
                        "The texts by which it was found, the best first; empty if only a name as a whole is near",
                maxItems = 3)
        List<HighlightView> highlights,

        @NotNull URI href,

        @Schema(description = "Where the record was read; a source cites itself")
        List<CitationView> citations)
        implements Cited {

    private static final int DIGITS = 4;

    static HitView of(SearchIndex.Hit hit, URI base) {
        var entry = hit.entry();
        return new HitView(
                entry.kind().search().type(),
                entry.id(),
                entry.title(),
                BigDecimal.valueOf(hit.score()).setScale(DIGITS, RoundingMode.HALF_UP),
                hit.highlights().stream().map(HighlightView::of).toList(),
                address(entry, base),
                CitationView.of(entry.citations()));
    }

    static URI address(SearchEntry entry, URI base) {
        return UriBuilder.fromUri(base)
                .path(entry.kind().path())
                .segment(entry.id())
                .build();
    }
}
