package org.tamga.api.initiative;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of initiatives. */
@Schema(name = "InitiativePage", description = "One page of initiatives")
public record InitiativePage(
        @NotNull @Schema(maxItems = 500) List<InitiativeView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources)
        implements Paged {}
