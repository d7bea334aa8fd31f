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
        @NotNull @Schema(examples = "legal") String component,

        @Schema(description = "The node that it is part of; left out for the root", examples = "overall")
        String parent,

        @NotNull @Schema(examples = "Legal measures") String name,

        @NotNull @Schema(description = "Its highest possible value", examples = "20")
        BigDecimal max,

        @Schema(description = "Its weight in the aggregation of its parent", examples = "1")
        BigDecimal weight,

        @Schema(
                description =
                        "How its value follows from its children's: their weighted sum, mean or geometric mean; left out"
                                + " for a leaf, and where it is not known",
                examples = "sum")
        String aggregation,

        @NotNull @Schema(description = "Its place among its siblings", examples = "1")
        Integer position,

        @NotNull @Schema(description = "Where it was read") List<CitationView> citations) {

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
