package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;

/** A period in which a country has a status in an organization. */
@ColumnsOf("memberships")
@Schema(name = "Membership", description = "A period in which a country has a status in an organization")
public record MembershipView(
        @NotNull String organization,
        @NotNull String country,
        String countryName,
        @NotNull String status,
        String start,
        String end,
        String endReason,
        String attestedOn,

        @Schema(
                description =
                        "How sure it is that the period holds on the day: certain or possible; left out with history",
                examples = "certain")
        String certainty,

        String note,
        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of periods, all equally sure, with the names of their countries in a language. */
    public static List<MembershipView> of(List<Membership> memberships, Certainty certainty, String language) {
        var countries = CurrentRelease.model().countries();
        return memberships.stream()
                .map(membership -> new MembershipView(
                        membership.organization,
                        membership.country,
                        countries.name(membership.country, language),
                        membership.status,
                        Text.of(membership.start),
                        Text.of(membership.end),
                        membership.endReason,
                        Text.of(membership.attestedOn),
                        Text.of(certainty),
                        membership.note,
                        CitationView.of(membership.citations),
                        membership.dataset))
                .toList();
    }
}
