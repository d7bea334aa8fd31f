package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.Releases;
import org.tamga.domain.organization.Membership;

/** A period in which a country has a status in an organization. */
@ColumnsOf("memberships")
@Schema(name = "Membership", description = "A period in which a country has a status in an organization")
public record MembershipView(
        @NotNull @Schema(examples = "CSTO") String organization,

        @NotNull @Schema(description = "Alpha-3", examples = "UZB")
        String country,

        @Schema(description = "In the language asked for, else in English", examples = "Uzbekistan")
        String countryName,

        @NotNull
        @Schema(
                description = "member, participating_state (these two are full), observer, associate, dialogue_partner,"
                        + " partner, suspended, participation_frozen, or a further word",
                examples = "member")
        String status,

        @Schema(
                description =
                        "The first day of the period, known to the year, the month or the day; left out if no source"
                                + " gives it",
                examples = "2006-06-23")
        String start,

        @Schema(description = "The last day of the period; left out if it goes on", examples = "2012-06-28")
        String end,

        @Schema(
                description = "Why it ended: withdrew, expelled, suspended, promoted, merged, ended, or a further word",
                examples = "suspended")
        String endReason,

        @Schema(description = "What a reader must know of it")
        String note,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "organizations")
        String dataset)
        implements Cited {

    /** The views of periods with the names of their countries in a language. */
    public static List<MembershipView> of(List<Membership> memberships, String language) {
        var names = Releases.countries().in(language);
        return memberships.stream()
                .map(membership -> new MembershipView(
                        membership.organization,
                        membership.country,
                        names.containsKey(membership.country) ? names.get(membership.country).name : null,
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
