package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.index.ScoreView;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.EditionModel;
import org.tamga.api.scoring.EditionModels;
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
        return CurrentRelease.model().indices().editions(index.code).stream()
                .filter(edition -> edition.publishedOn == null
                        || !edition.publishedOn.first().isAfter(day))
                .max(Edition.ORDER);
    }

    /** How a country stands in an edition; empty if it is not in it. */
    public static Optional<StandingView> of(Edition edition, String country, String language) {
        var model = EditionModels.of(edition);
        var whole = new CountryGroup(List.of(), List.of(), List.of(), null);
        var ranking = EditionRanking.of(model, model.root(), model.method(), whole);
        if (!ranking.countries().contains(country)) {
            return Optional.empty();
        }
        var name = CurrentRelease.model().countries().name(country, language);
        return Optional.of(new StandingView(
                edition.index,
                edition.edition,
                edition.publishedOn == null ? null : edition.publishedOn.toString(),
                ranking.countries().size(),
                ranking.item(country, name),
                pillars(model, country, language)));
    }

    private static List<ScoreView> pillars(EditionModel model, String country, String language) {
        var claims = model.scores().claims();
        var pillars = model.children(model.root());
        var scores = Score.of(model.edition(), pillars, country).stream()
                .filter(score -> claims.preferred(score.component, country)
                        .filter(claim -> claim.source().equals(score.source))
                        .isPresent())
                .sorted(Comparator.comparing(score -> pillars.indexOf(score.component)))
                .toList();
        return ScoreView.of(scores, language);
    }
}
