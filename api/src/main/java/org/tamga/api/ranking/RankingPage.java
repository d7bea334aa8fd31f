package org.tamga.api.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of a ranking. */
@Schema(name = "RankingPage", description = "One page of a ranking")
public record RankingPage(
        @NotNull @Schema(maxItems = 500) List<RankedView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        List<SourceView> sources,

        WhatIfView whatIf)
        implements Paged {

    /** @param whatIf the settings of the what-if ranking, or null for the official ranking */
    static RankingPage of(Page<RankedView> page, WhatIfView whatIf) {
        return new RankingPage(page.items(), page.page(), page.meta(), page.sources(), whatIf);
    }
}
