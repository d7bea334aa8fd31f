package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.Meta;
import org.tamga.api.PageInfo;
import org.tamga.api.Paged;
import org.tamga.api.scoring.WhatIfView;
import org.tamga.api.source.SourceView;

/** One page of a ranking. */
@Schema(name = "RankingPage", description = "One page of a ranking")
public record RankingPage(
        @NotNull @Schema(maxItems = 500) List<RankedView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources,

        WhatIfView whatIf)
        implements Paged {}
