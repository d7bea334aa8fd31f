package org.tamga.api.mechanism;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.mechanism.Mechanism;
import org.tamga.domain.mechanism.OrganizationMechanism;

/** A way in which states cooperate on information. */
@ColumnsOf("mechanisms")
@Schema(name = "Mechanism", description = "A way in which states cooperate on information")
public record MechanismView(
        @NotNull @Schema(examples = "treaties") String id,

        @Schema(description = "Its place in the list of the source", examples = "6")
        Integer position,

        @Schema(examples = "Bilateral and multilateral treaties")
        String name,

        String description,

        @Schema(description = "The organizations that use it, as the sources say", maxItems = 1000)
        List<UseView> organizations,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "seeds")
        String dataset)
        implements Cited {

    /** That an organization uses a mechanism. */
    @ColumnsOf("organization_mechanisms")
    @Schema(name = "MechanismUse", description = "That an organization uses a mechanism")
    public record UseView(
            @NotNull @Schema(description = "Its code", examples = "SCO")
            String organization,

            @Schema(description = "The ids of the instruments that are named as examples")
            List<String> instruments,

            @Schema(description = "What a reader must know of it")
            String note,

            @NotNull @Schema(description = "Where it was read")
            List<CitationView> citations) {

        static UseView of(OrganizationMechanism use) {
            return new UseView(use.organization, Text.list(use.instruments), use.note, CitationView.of(use.citations));
        }
    }

    /** The views of mechanisms with those that use them. */
    public static List<MechanismView> of(List<Mechanism> mechanisms) {
        var uses = OrganizationMechanism.of(mechanisms.stream().map(m -> m.id).toList());
        return mechanisms.stream()
                .map(m -> new MechanismView(
                        m.id,
                        m.position,
                        m.name,
                        m.description,
                        uses.getOrDefault(m.id, List.of()).stream()
                                .map(UseView::of)
                                .toList(),
                        CitationView.of(m.citations),
                        m.dataset))
                .toList();
    }
}
