package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.organization.Membership;

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
        String note,
        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of periods with the names of their countries in a language. */
    public static List<MembershipView> of(List<Membership> memberships, String language) {
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
                        membership.note,
                        CitationView.of(membership.citations),
                        membership.dataset))
                .toList();
    }

    /** Warns of periods whose start no source gives. */
    static List<Warning> warnings(List<MembershipView> items) {
        var unknown = items.stream().filter(item -> item.start() == null).count();
        return unknown == 0
                ? List.of()
                : List.of(new Warning(
                        "unknown_start",
                        unknown
                                + " of the periods on this page have no start that a source gives; they are taken to hold"
                                + " since the organization was founded."));
    }
}
