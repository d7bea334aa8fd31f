package org.tamga.api.scoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that belongs to a component. */
@Schema(name = "ComponentValue", description = "A number that belongs to a component")
public record ComponentValueView(
        @NotNull String component,

        @NotNull @Schema(description = "To six decimals unless said otherwise", examples = "13.15")
        BigDecimal value) {

    /** Rounded numbers, in their order. */
    public static List<ComponentValueView> rounded(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> new ComponentValueView(entry.getKey(), Decimals.of(entry.getValue())))
                .toList();
    }

    /** Numbers with all their digits, in their order. */
    public static List<ComponentValueView> exact(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> new ComponentValueView(entry.getKey(), Decimals.exact(entry.getValue())))
                .toList();
    }
}
