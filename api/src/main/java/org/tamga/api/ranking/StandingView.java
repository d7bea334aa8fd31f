package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.index.ScoreView;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Index;
import org.tamga.domain.index.Score;

/** A country in the newest edition of an index. */
@Schema(name = "Standing", description = "A country in the newest edition of an index that was published by a day")
public record StandingView(
        @NotNull String index,
        @NotNull String edition,

        @Schema(description = "When the edition was published", examples = "2021")
        String publishedOn,

        @NotNull @Schema(description = "How many countries it ranks", examples = "194", minimum = "1")
        Integer countries,

        @NotNull RankedView overall,

        @NotNull
        @Schema(description = "The components under the overall score, in the order of the edition; only those held")
        List<ScoreView> pillars) {

    /** The newest edition of an index by a day, if there is one. */
    public static Optional<Edition> newest(Index index, LocalDate day) {
        return Edition.of(index.code).stream()
                .filter(edition -> edition.publishedOn == null
                        || !edition.publishedOn.first().isAfter(day))
                .max(Comparator.comparing(edition -> edition.edition));
    }

    /** How a country stands in an edition; empty if it is not in it. */
    public static Optional<StandingView> of(Edition edition, String country, String language) {
        var board = EditionModel.of(edition);
        var whole = new CountryGroup(List.of(), List.of(), List.of(), null);
        var ranking = EditionRanking.of(board, board.root(), board.method(), whole);
        var name = CurrentRelease.model().countries().in(language).get(country);
        var ranked = ranking.items(name == null ? Map.of() : Map.of(country, name.name));
        return ranked.stream()
                .filter(item -> item.country().equals(country))
                .findFirst()
                .map(item -> new StandingView(
                        edition.index,
                        edition.edition,
                        edition.publishedOn == null ? null : edition.publishedOn.toString(),
                        ranked.size(),
                        item,
                        pillars(edition, country, language)));
    }

    private static List<ScoreView> pillars(Edition edition, String country, String language) {
        var tree = Component.of(edition.index, edition.edition);
        var root = tree.get(0).code;
        var scores = tree.stream()
                .filter(node -> root.equals(node.parent))
                .flatMap(node ->
                        Optional.ofNullable(Score.preferred(edition.index, edition.edition, node.code)
                                        .get(country))
                                .stream())
                .toList();
        return ScoreView.of(scores, language);
    }
}
