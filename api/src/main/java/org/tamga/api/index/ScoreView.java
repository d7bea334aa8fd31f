package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.index.Score;

/** The value that one source gives for one component, country and edition. */
@ColumnsOf("scores")
@Schema(name = "Score", description = "The value that one source gives for one component, country and edition")
public record ScoreView(
        @NotNull String index,
        @NotNull String edition,
        @NotNull String component,
        @NotNull String country,
        String countryName,
        @NotNull BigDecimal value,
        @NotNull String source,
        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of scores with the names of their countries in a language. */
    public static List<ScoreView> of(List<Score> scores, String language) {
        var countries = CurrentRelease.model().countries();
        return scores.stream()
                .map(score -> new ScoreView(
                        score.index,
                        score.edition,
                        score.component,
                        score.country,
                        countries.name(score.country, language),
                        score.value,
                        score.source,
                        CitationView.of(score.source, score.locator),
                        score.dataset))
                .toList();
    }
}
