package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.organization.MembershipView;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;
import org.tamga.domain.time.Certainty;

/** An organization that two countries are in. */
@Schema(name = "SharedOrganization", description = "An organization that two countries are in")
public record SharedOrganizationView(
        @NotNull String organization,

        @NotNull Integer holders,

        @NotNull @Schema(description = "What the tie adds to the weight", examples = "3.0057", minimum = "0")
        BigDecimal weight,

        @NotNull @Schema(description = "The periods of both that hold on the day", maxItems = 20)
        List<MembershipView> memberships) {

    static SharedOrganizationView of(Tie tie, Pair pair, Evidence evidence, String language) {
        return new SharedOrganizationView(
                tie.id(),
                evidence.ties().holders(tie),
                PairView.rounded(evidence.ties().weight(tie)),
                MembershipView.of(evidence.memberships(tie, pair), Certainty.CERTAIN, language));
    }
}
