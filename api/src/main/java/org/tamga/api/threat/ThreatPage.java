package org.tamga.api.threat;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of threats. */
@Schema(name = "ThreatPage", description = "One page of threats")
public record ThreatPage(
        @NotNull @Schema(maxItems = 500) List<ThreatView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources)
        implements Paged {}
