package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.index.Component;

/** A node of an edition's tree. */
@ColumnsOf("components")
@Schema(name = "Component", description = "A node of an edition's tree: the overall score, a pillar or an indicator")
public record ComponentView(
        @NotNull String component,
        String parent,
        @NotNull String name,
        @NotNull BigDecimal max,
        BigDecimal weight,
        String aggregation,
        @NotNull Integer position,
        @NotNull List<CitationView> citations) {

    static ComponentView of(Component component) {
        return new ComponentView(
                component.code,
                component.parent,
                component.name,
                component.max,
                component.weight,
                component.aggregation,
                component.position,
                CitationView.of(component.citations));
    }
}
