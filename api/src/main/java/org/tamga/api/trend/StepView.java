package org.tamga.api.trend;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta.Warning;

/** A step from one edition to the next. */
@Schema(name = "TrendStep", description = "A step from one edition to the next, and whether it can be read as a change")
public record StepView(
        @NotNull @Schema(examples = "2018") String from,

        @NotNull @Schema(examples = "2020") String to,

        @NotNull
        @Schema(description = "Whether a difference between the two says something of the country", examples = "false")
        Boolean comparable,

        @Schema(
                description = "Why it is not comparable",
                examples = "Not comparable with 2018: the scale, the questions and the weights changed.",
                maxLength = 2000)
        String reason) {

    static StepView of(String from, String to, List<String> reasons) {
        return new StepView(from, to, reasons.isEmpty(), reasons.isEmpty() ? null : String.join(" ", reasons));
    }

    Warning warning() {
        return new Warning("not_comparable", from + " to " + to + ": " + reason);
    }
}
