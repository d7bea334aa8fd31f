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
        @NotNull String id,
        Integer position,
        String name,
        String description,

        @Schema(description = "The organizations that use it, as the sources say")
        List<UseView> organizations,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** That an organization uses a mechanism. */
    @ColumnsOf("organization_mechanisms")
    @Schema(name = "MechanismUse", description = "That an organization uses a mechanism")
    public record UseView(
            @NotNull String organization,
            List<String> instruments,
            String note,
            @NotNull List<CitationView> citations) {

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
