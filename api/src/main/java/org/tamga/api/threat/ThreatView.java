package org.tamga.api.threat;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.threat.Threat;

/** A danger that a source names. */
@ColumnsOf("threats")
@Schema(name = "Threat", description = "A danger that a source names")
public record ThreatView(
        @NotNull String id,
        String category,
        String title,
        String description,
        List<String> countries,
        List<CitationView> citations,
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
