package org.tamga.api.page;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.release.model.CurrentRelease;

/** The release and the day of an answer, and its warnings. */
@Schema(name = "Meta", description = "What the answer was made from")
public record Meta(
        @NotNull String release,

        @Schema(
                description = "The day for which the answer holds; left out if the answer is of no day",
                implementation = String.class,
                format = "date",
                examples = "2010-05-01")
        LocalDate asOf,

        @Schema(description = "What a reader of this answer must know", maxItems = 20)
        List<Warning> warnings) {

    /** A limit to the meaning of an answer. */
    @Schema(name = "Warning", description = "Something that limits what the answer means")
    public record Warning(
            @NotNull
            @Schema(
                    description = "What kind of warning it is: incomplete_list, unknown_start, not_comparable, ...",
                    examples = "incomplete_list")
            String code,

            @NotNull
            @Schema(
                    description = "The warning in a sentence",
                    examples = "The list of parties is known to be incomplete.",
                    maxLength = 2000)
            String detail) {}

    /** @param warnings may be empty */
    public static Meta of(LocalDate asOf, List<Warning> warnings) {
        return new Meta(CurrentRelease.model().release().id, asOf, null).warn(warnings);
    }

    Meta on(LocalDate day) {
        return new Meta(release, day, warnings);
    }

    Meta warn(List<Warning> further) {
        return new Meta(release, asOf, further.isEmpty() ? null : further);
    }
}
