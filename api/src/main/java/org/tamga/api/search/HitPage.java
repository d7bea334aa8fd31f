package org.tamga.api.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of hits. */
@Schema(name = "SearchHitPage", description = "One page of hits, the best first")
public record HitPage(
        @NotNull @Schema(maxItems = 500) List<HitView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources)
        implements Paged {}
