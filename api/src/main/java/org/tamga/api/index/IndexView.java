package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.index.Index;

/** A composite index. */
@ColumnsOf("indices")
@Schema(name = "Index", description = "A composite index: a publisher's measure of countries, published in editions")
public record IndexView(
        @NotNull String code,
        String name,
        String publisher,
        String url,
        String description,

        @Schema(description = "Its editions without their trees, the oldest first")
        List<EditionView> editions,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The view of an index with its editions. */
    public static IndexView of(Index index) {
        return new IndexView(
                index.code,
                index.name,
                index.publisher,
                index.url,
                index.description,
                CurrentRelease.model().indices().editions(index.code).stream()
                        .map(EditionView::brief)
                        .toList(),
                CitationView.of(index.citations),
                index.dataset);
    }
}
