package org.tamga.api.trend;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of trends. */
@Schema(name = "TrendPage", description = "One page of trends, with what each step can be read as")
public record TrendPage(
        @NotNull @Schema(maxItems = 500) List<TrendView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        List<SourceView> sources,

        @NotNull @Schema(description = "The steps between the editions that have the component", maxItems = 500)
        List<StepView> steps)
        implements Paged {

    static TrendPage of(Page<TrendView> page, List<StepView> steps) {
        return new TrendPage(page.items(), page.page(), page.meta(), page.sources(), steps);
    }
}
