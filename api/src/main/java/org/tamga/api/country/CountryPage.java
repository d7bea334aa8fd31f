package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.SourceView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.PageInfo;
import org.tamga.api.page.Paged;

/** One page of countries. */
@Schema(name = "CountryPage", description = "One page of countries")
public record CountryPage(
        @NotNull @Schema(maxItems = 500) List<CountryView> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        @Schema(description = "The cited sources, if they were asked for", maxItems = 10000)
        List<SourceView> sources)
        implements Paged {}
