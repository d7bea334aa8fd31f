package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.kind.Kinds;

/** A name that goes on as the reader began. */
@Schema(name = "Completion", description = "A name, title or code that goes on as the text begins, and its record")
public record CompletionView(
        @NotNull @Schema(description = "What the text may become", examples = "Kazakhstan", maxLength = 2000)
        String text,

        @Schema(description = "The language of the text (BCP 47), if it is known", examples = "en", maxLength = 20)
        String language,

        @NotNull
        @Schema(
                description = "What it names: " + Kinds.TYPES + ", or a further word",
                examples = "country",
                maxLength = 40)
        String type,

        @NotNull @Schema(description = "The code or id of the record", examples = "KAZ", maxLength = 100)
        String id,

        @NotNull @Schema(description = "The record's own name or title", examples = "Kazakhstan", maxLength = 1000)
        String title,

        @NotNull
        @Schema(
                description = "The address of the record, where the citations are",
                format = "uri",
                examples = "http://localhost:8080/v1/countries/KAZ",
                maxLength = 2000)
        URI href) {

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
