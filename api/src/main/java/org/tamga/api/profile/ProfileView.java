package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.cooperation.PairView;
import org.tamga.api.country.CountryView;
import org.tamga.api.instrument.InstrumentFilter;
import org.tamga.api.instrument.InstrumentView;
import org.tamga.api.organization.MembershipView;
import org.tamga.api.page.Meta;
import org.tamga.api.ranking.StandingView;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.TieRule;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Index;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;

/** What is held of a country on a day. */
@Schema(name = "Profile", description = "What is held of a country on a day, and what is not known of it")
public record ProfileView(
        @NotNull CountryView country,

        @NotNull @Schema(description = "The periods that hold on the day, of every status")
        List<MembershipView> memberships,

        @NotNull
        @Schema(
                description = "By level: its own instruments that are in force on the day, and those that bind it",
                maxItems = 10)
        List<LevelView> instruments,

        @NotNull @Schema(description = "In the newest edition of each index")
        List<StandingView> scores,

        @NotNull @Schema(description = "The five pairs of the greatest weight", maxItems = 5)
        List<PartnerView> partners,

        @NotNull @Schema(description = "What is not known") List<GapView> unknown,
        @NotNull Meta meta) {

    private static final int PARTNERS = 5;

    /** Reads the profile of a country on a day. */
    public static ProfileView of(Country country, LocalDate day, String language) {
        var evidence = Evidence.on(day, new TieRule(false, false));
        var memberships =
                Membership.list(List.of(country.code), List.of(), List.of(), day).page(Integer.MAX_VALUE, null).stream()
                        .map(row -> row.entity())
                        .toList();
        var gaps = new ArrayList<GapView>();
        memberships.stream()
                .filter(membership -> membership.start == null)
                .forEach(membership -> gaps.add(new GapView("unknown_start", membership.organization)));
        gaps(evidence, country.code, gaps);
        return new ProfileView(
                CountryView.of(country, language),
                MembershipView.of(memberships, language),
                levels(evidence, country.code),
                standings(country.code, day, language, gaps),
                partners(evidence, country.code, language),
                gaps,
                Meta.of(day, List.of()));
    }

    private static List<LevelView> levels(Evidence evidence, String country) {
        var bound = evidence.parties().entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(country))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
        var instruments = evidence.instruments().values().stream()
                .filter(instrument -> bound.contains(instrument.id)
                        || country.equals(instrument.country)
                                && evidence.states().get(instrument.id).equals("in_force"))
                .sorted(Comparator.comparing(instrument -> instrument.id))
                .toList();
        return InstrumentFilter.LEVELS.stream()
                .map(level -> new LevelView(
                        level,
                        InstrumentView.of(
                                instruments.stream()
                                        .filter(instrument -> level.equals(instrument.level))
                                        .toList(),
                                evidence.day())))
                .toList();
    }

    private static List<StandingView> standings(String country, LocalDate day, String language, List<GapView> gaps) {
        var standings = new ArrayList<StandingView>();
        for (var index : Index.<Index>listAll()) {
            var standing = StandingView.newest(index, day).flatMap(e -> StandingView.of(e, country, language));
            standing.ifPresentOrElse(standings::add, () -> gaps.add(new GapView("not_scored", index.code)));
            standing.ifPresent(found -> {
                var edition = found.index() + " " + found.edition();
                if (found.pillars().isEmpty()) {
                    gaps.add(new GapView("pillars_missing", edition));
                }
                if (found.overall().publishedRank() == null) {
                    gaps.add(new GapView("rank_not_published", edition));
                }
            });
        }
        return standings;
    }

    private static List<PartnerView> partners(Evidence evidence, String country, String language) {
        var pairs = evidence.ties().pairs(code -> true, tie -> true).stream()
                .filter(pair -> pair.a().equals(country) || pair.b().equals(country))
                .limit(PARTNERS)
                .toList();
        var countries = CurrentRelease.model().countries();
        return pairs.stream()
                .map(pair -> {
                    var partner = pair.partner(country);
                    return new PartnerView(partner, countries.name(partner, language), PairView.of(pair, evidence));
                })
                .toList();
    }

    private static void gaps(Evidence evidence, String country, List<GapView> gaps) {
        Set<String> parts = InstrumentParty.<InstrumentParty>list("country", country).stream()
                .map(party -> party.instrument)
                .collect(Collectors.toSet());
        evidence.instruments().values().stream()
                .filter(instrument -> parts.contains(instrument.id) || country.equals(instrument.country))
                .sorted(Comparator.comparing(instrument -> instrument.id))
                .forEach(instrument -> gaps(instrument, evidence, gaps));
    }

    private static void gaps(Instrument instrument, Evidence evidence, List<GapView> gaps) {
        if (evidence.states().get(instrument.id).equals("unknown")) {
            gaps.add(new GapView("unknown_state", instrument.id));
        }
        if (Boolean.FALSE.equals(instrument.partiesComplete)) {
            gaps.add(new GapView("incomplete_list", instrument.id));
        }
    }
}
