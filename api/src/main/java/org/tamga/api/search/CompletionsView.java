package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta;

/** A short list of completions. */
@Schema(
        name = "Completions",
        description = "A short list of completions, the most probable first; it has no further page")
public record CompletionsView(
        @NotNull @Schema(maxItems = 20) List<CompletionView> items,
        @NotNull Meta meta) {}
