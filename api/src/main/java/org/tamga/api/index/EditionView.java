package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Tier;

/** One published edition of an index. */
@ColumnsOf("editions")
@Schema(
        name = "Edition",
        description = "One published edition of an index, with the rules by which its scores are read")
public record EditionView(
        @NotNull @Schema(examples = "GCI") String index,

        @NotNull @Schema(examples = "2020") String edition,

        @NotNull @Schema(examples = "Global Cybersecurity Index 2020")
        String title,

        @Schema(description = "A date known to the year, the month or the day", examples = "2021")
        String publishedOn,

        @NotNull
        @Schema(
                description = "How its publisher ranks: dense (1, 2, 2, 3), competition (1, 2, 2, 4), or none",
                examples = "dense")
        String rankMethod,

        @NotNull @Schema(description = "The decimals that its publisher prints", examples = "2")
        Integer decimals,

        @NotNull
        @Schema(
                description =
                        "The sources of its values, the most preferred first: where several give one value, the first is"
                                + " taken")
        List<String> preferredSources,

        @Schema(
                description =
                        "Whether its publisher lets it be compared with the edition before; left out for the first")
        Boolean comparableWithPrevious,

        @Schema(description = "What a reader must know of it")
        String note,

        @Schema(
                description =
                        "The tree of its components, parents before children; in the answer for one edition alone",
                maxItems = 1000)
        List<ComponentView> components,

        @Schema(description = "Its classes, the highest first; in the answer for one edition alone", maxItems = 100)
        List<TierView> tiers,

        @NotNull @Schema(description = "Where it was read") List<CitationView> citations,

        @NotNull @Schema(description = "The dataset that brings it", examples = "gci")
        String dataset) {

    /** The view of an edition without its tree. */
    static EditionView brief(Edition edition) {
        return of(edition, null, null);
    }

    /** The view of an edition with its tree and its classes. */
    static EditionView of(Edition edition) {
        return of(
                edition,
                Component.of(edition.index, edition.edition).stream()
                        .map(ComponentView::of)
                        .toList(),
                Tier.of(edition.index, edition.edition).stream()
                        .map(TierView::of)
                        .toList());
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
