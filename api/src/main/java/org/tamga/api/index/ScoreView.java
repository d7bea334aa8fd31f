package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.release.model.Releases;
import org.tamga.domain.index.Score;

/** The value that one source gives for one component, country and edition. */
@ColumnsOf("scores")
@Schema(name = "Score", description = "The value that one source gives for one component, country and edition")
public record ScoreView(
        @NotNull @Schema(examples = "GCI") String index,

        @NotNull @Schema(examples = "2020") String edition,

        @NotNull @Schema(examples = "overall") String component,

        @NotNull @Schema(description = "Alpha-3", examples = "KGZ")
        String country,

        @Schema(description = "In the language asked for, else in English", examples = "Kyrgyzstan")
        String countryName,

        @NotNull @Schema(description = "With the digits that the source gives, 17.10 not 17.1", examples = "49.64")
        BigDecimal value,

        @NotNull @Schema(description = "The source that gives it", examples = "itu-gci-2020")
        String source,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "gci")
        String dataset)
        implements Cited {

    /** The views of scores with the names of their countries in a language. */
    public static List<ScoreView> of(List<Score> scores, String language) {
        var names = Releases.countries().in(language);
        return scores.stream()
                .map(score -> new ScoreView(
                        score.index,
                        score.edition,
                        score.component,
                        score.country,
                        names.containsKey(score.country) ? names.get(score.country).name : null,
                        score.value,
                        score.source,
                        CitationView.of(score.source, score.locator),
                        score.dataset))
                .toList();
    }
}
