package org.tamga.api.threat;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.Text;
import org.tamga.domain.threat.Threat;

/** A danger that a source names. */
@Schema(name = "Threat", description = "A danger that a source names")
public record ThreatView(
        @NotNull @Schema(examples = "disinformation", maxLength = 80)
        String id,

        @Schema(
                description = "information, cyber, security, politics, economy, environment, health, or a further word",
                examples = "information",
                maxLength = 40)
        String category,

        @Schema(examples = "Misinformation and disinformation", maxLength = 500)
        String title,

        @Schema(maxLength = 2000) String description,

        @Schema(description = "The countries that it is named for (alpha-3)", maxItems = 250)
        List<String> countries,

        @Schema(description = "Where it was read", maxItems = 50)
        List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "seeds", maxLength = 100)
        String dataset)
        implements Cited {

    /** The views of threats. */
    public static List<ThreatView> of(List<Threat> threats) {
        return threats.stream()
                .map(t -> new ThreatView(
                        t.id,
                        t.category,
                        t.title,
                        t.description,
                        Text.list(t.countries),
                        CitationView.of(t.citations),
                        t.dataset))
                .toList();
    }
}
