package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.index.Edition;

/** One published edition of an index. */
@ColumnsOf("editions")
@Schema(
        name = "Edition",
        description = "One published edition of an index, with the rules by which its scores are read")
public record EditionView(
        @NotNull String index,
        @NotNull String edition,
        @NotNull String title,
        String publishedOn,
        @NotNull String rankMethod,
        @NotNull Integer decimals,
        @NotNull List<String> preferredSources,
        Boolean comparableWithPrevious,
        String note,

        @Schema(
                description =
                        "The tree of its components, parents before children; in the answer for one edition alone")
        List<ComponentView> components,

        @Schema(description = "Its classes, the highest first; in the answer for one edition alone")
        List<TierView> tiers,

        @NotNull List<CitationView> citations,
        @NotNull String dataset) {

    /** The view of an edition without its tree. */
    static EditionView brief(Edition edition) {
        return of(edition, null, null);
    }

    /** The view of an edition with its tree and its classes. */
    static EditionView of(Edition edition) {
        var indices = CurrentRelease.model().indices();
        return of(
                edition,
                indices.components(edition).stream().map(ComponentView::of).toList(),
                indices.tiers(edition).stream().map(TierView::of).toList());
    }

    private static EditionView of(Edition edition, List<ComponentView> components, List<TierView> tiers) {
        return new EditionView(
                edition.index,
                edition.edition,
                edition.title,
                Text.of(edition.publishedOn),
                edition.rankMethod,
                edition.decimals,
                edition.preference().sources(),
                edition.comparableWithPrevious,
                edition.note,
                components,
                tiers,
                CitationView.of(edition.citations),
                edition.dataset);
    }
}
