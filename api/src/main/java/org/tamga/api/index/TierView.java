package org.tamga.api.index;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.index.Tier;

/** A class of an edition. */
@ColumnsOf("tiers")
@Schema(name = "Tier", description = "A class of an edition: the scores from min (included) to max (not included)")
public record TierView(
        @NotNull String tier,
        @NotNull String name,
        @NotNull BigDecimal min,
        BigDecimal max,
        @NotNull List<CitationView> citations) {

    static TierView of(Tier tier) {
        return new TierView(tier.code, tier.name, tier.min, tier.max, CitationView.of(tier.citations));
    }
}
