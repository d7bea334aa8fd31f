package org.tamga.api.recommendation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.recommendation.Recommendation;
import org.tamga.domain.recommendation.RecommendationComponent;
import org.tamga.domain.recommendation.RecommendationInstrument;

/** What a source advises states to do. */
@ColumnsOf("recommendations")
@Schema(name = "Recommendation", description = "What a source advises states to do, and what speaks to it")
public record RecommendationView(
        @NotNull String id,
        Integer position,
        String title,
        String description,

        @Schema(description = "The instruments that speak to it, by our own reading")
        List<InstrumentLink> instruments,

        @Schema(description = "The components of an index that speak to it, by our own reading")
        List<ComponentLink> components,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** An instrument that speaks to a recommendation. */
    @ColumnsOf("recommendation_instruments")
    @Schema(name = "RecommendationInstrument", description = "An instrument that speaks to a recommendation")
    public record InstrumentLink(
            @NotNull String instrument,
            String note,
            @NotNull List<CitationView> citations) {

        static InstrumentLink of(RecommendationInstrument link) {
            return new InstrumentLink(link.instrument, link.note, CitationView.of(link.citations));
        }
    }

    /** A component of an index that speaks to a recommendation. */
    @ColumnsOf("recommendation_components")
    @Schema(name = "RecommendationComponent", description = "A component of an index that speaks to a recommendation")
    public record ComponentLink(
            @NotNull String index,
            @NotNull String edition,
            @NotNull String component,
            String note,
            @NotNull List<CitationView> citations) {

        static ComponentLink of(RecommendationComponent link) {
            return new ComponentLink(
                    link.index, link.edition, link.component, link.note, CitationView.of(link.citations));
        }
    }

    /** The views of recommendations with what speaks to them. */
    public static List<RecommendationView> of(List<Recommendation> recommendations) {
        var ids = recommendations.stream().map(r -> r.id).toList();
        var instruments = RecommendationInstrument.of(ids);
        var components = RecommendationComponent.of(ids);
        return recommendations.stream()
                .map(r -> new RecommendationView(
                        r.id,
                        r.position,
                        r.title,
                        r.description,
                        instruments.getOrDefault(r.id, List.of()).stream()
                                .map(InstrumentLink::of)
                                .toList(),
                        components.getOrDefault(r.id, List.of()).stream()
                                .map(ComponentLink::of)
                                .toList(),
                        CitationView.of(r.citations),
                        r.dataset))
                .toList();
    }
}
