package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta;

/** What several names mean. */
@Schema(name = "Matches", description = "What names and codes mean, in the order in which they were sent")
public record MatchesView(
        @NotNull @Schema(maxItems = MatchRequest.MOST_NAMES) List<MatchView> items,
        @NotNull Meta meta) {}
