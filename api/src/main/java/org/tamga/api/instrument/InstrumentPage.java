package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of instruments. */
@Schema(name = "InstrumentPage", description = "One page of instruments")
public record InstrumentPage(
        @NotNull @Schema(maxItems = 500) List<InstrumentView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources)
        implements Paged {}
