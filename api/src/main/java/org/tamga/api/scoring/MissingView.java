package org.tamga.api.scoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta.Warning;

/** A country that was left out, and what it lacks. */
@Schema(name = "Missing", description = "A country that is left out, and the components that no source gives for it")
public record MissingView(
        @NotNull String country,

        @NotNull @Schema(description = "The components that it lacks")
        List<String> components) {

    /** The views of countries with what they lack. */
    public static List<MissingView> of(Map<String, List<String>> missing) {
        return missing.entrySet().stream()
                .map(entry -> new MissingView(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Warns of those that are left out, if there are any. */
    public static List<Warning> warnings(List<MissingView> missing) {
        var countries = missing.stream().map(MissingView::country).limit(100).toList();
        return countries.isEmpty()
                ? List.of()
                : List.of(new Warning(
                        "missing_scores",
                        missing.size() + " countries are left out, because a component that the answer needs is not"
                                + " known for them: " + String.join(", ", countries)));
    }
}
