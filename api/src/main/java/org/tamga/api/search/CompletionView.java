package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that goes on as the reader began. */
@Schema(name = "Completion", description = "A name, title or code that goes on as the text begins, and its record")
public record CompletionView(
        @NotNull @Schema(description = "What the text may become", examples = "Kazakhstan", maxLength = 2000)
        String text,

        String language,

        @NotNull String type,

        @NotNull String id,

        @NotNull String title,

        @NotNull URI href) {

    static CompletionView of(Completions.Completion completion, URI base) {
        var entry = completion.entry();
        return new CompletionView(
                completion.text().value(),
                completion.text().language(),
                entry.kind().search().type(),
                entry.id(),
                entry.title(),
                HitView.address(entry, base));
    }
}
