package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.scoring.Decimals;
import org.tamga.api.scoring.EditionModel;

/** The weight with which a component counted. */
@Schema(name = "Weight", description = "The weight with which a component counted among its siblings")
public record WeightView(
        @NotNull String component,

        @NotNull @Schema(description = "The weight used", examples = "2", minimum = "0")
        BigDecimal weight,

        @NotNull
        @Schema(
                description = "The official weight; 1 if neither it nor a sibling has one",
                examples = "1",
                minimum = "0")
        BigDecimal official) {

    /** The weights of the parts of a component, and of all siblings of what is weighed anew. */
    public static List<WeightView> of(EditionModel board, String component, Map<String, BigDecimal> asked) {
        return board.from(component).stream()
                .filter(parent -> parent.equals(component)
                        || board.children(parent).stream().anyMatch(asked::containsKey))
                .flatMap(parent -> board.children(parent).stream()
                        .filter(child -> board.tree().weights(parent).isPresent())
                        .map(child -> of(child, board.tree().node(child).weight(), asked)))
                .toList();
    }

    private static WeightView of(String component, BigDecimal weight, Map<String, BigDecimal> asked) {
        var official = Decimals.exact(Objects.requireNonNullElse(weight, BigDecimal.ONE));
        return new WeightView(component, asked.getOrDefault(component, official), official);
    }
}
