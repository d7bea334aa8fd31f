package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text by which a record was found. */
@Schema(name = "Highlight", description = "A text by which a record was found")
public record HighlightView(
        @NotNull
        @Schema(
                description = "The field of the record; for a name in another language, that of its names",
                examples = "name")
        String field,

        String language,

        @NotNull
        @Schema(
                description =
                        "The text, or the part of it around the first match with … where it was cut; plain text, not HTML,"
                                + " each matching word between two asterisks",
                examples = "**Қазақстан**",
                maxLength = 2000)
        String fragment) {

    static HighlightView of(Highlighter.Highlight highlight) {
        return new HighlightView(highlight.field(), highlight.language(), highlight.fragment());
    }
}
