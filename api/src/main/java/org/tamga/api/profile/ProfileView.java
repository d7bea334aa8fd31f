package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.cooperation.PairView;
import org.tamga.api.cooperation.TieOptions;
import org.tamga.api.country.CountryView;
import org.tamga.api.instrument.InstrumentFilter;
import org.tamga.api.instrument.InstrumentView;
import org.tamga.api.organization.MembershipView;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.ranking.StandingView;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Tie;
import org.tamga.domain.cooperation.TieRule;
import org.tamga.domain.cooperation.Ties;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Index;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;

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

    /** The states of texts that have their effect. */
    private static final Set<String> EFFECTIVE = Set.of("in_force", "adopted");

    /** Reads the profile of a country on a day. */
    public static ProfileView of(Country country, LocalDate day, String language) {
        var rule = new TieRule(false, false);
        var ties = TieOptions.ties(day, rule);
        var bound = ties.of(country.code).stream()
                .filter(tie -> tie.kind() == Tie.Kind.INSTRUMENT)
                .map(Tie::id)
                .collect(Collectors.toSet());
        var memberships = memberships(country, day, Certainty.CERTAIN);
        var gaps = new ArrayList<GapView>();
        memberships.stream()
                .filter(membership -> membership.start == null)
                .forEach(membership -> gaps.add(new GapView("unknown_start", membership.organization)));
        var possible = memberships(country, day, Certainty.POSSIBLE);
        possible.forEach(membership -> gaps.add(new GapView("possible_membership", membership.organization)));
        var instruments = instruments(country.code, bound);
        var states = states(instruments, day);
        gaps(instruments, states, gaps);
        return new ProfileView(
                CountryView.of(country, language),
                MembershipView.of(memberships, Certainty.CERTAIN, language),
                levels(country.code, instruments, bound, states, day),
                standings(country.code, day, language, gaps),
                partners(ties, rule, country.code, day, language),
                gaps,
                Meta.of(day, Warning.leftOut(possible.size(), memberships.size(), "memberships")));
    }

    private static List<Membership> memberships(Country country, LocalDate day, Certainty certainty) {
        return Membership.list(List.of(country.code), List.of(), List.of(), day, certainty)
                .page(Integer.MAX_VALUE, null)
                .stream()
                .map(row -> row.entity())
                .toList();
    }

    /** The instruments that bind a country, its own, and those in which it has any part, by id. */
    private static SortedMap<String, Instrument> instruments(String country, Set<String> bound) {
        var ids = new TreeSet<>(bound);
        InstrumentParty.<InstrumentParty>list("country", country).forEach(party -> ids.add(party.instrument));
        var instruments = new TreeMap<>(Instrument.byId(ids));
        Instrument.<Instrument>list("country", country).forEach(own -> instruments.put(own.id, own));
        return instruments;
    }

    private static Map<String, String> states(SortedMap<String, Instrument> instruments, LocalDate day) {
        var events = InstrumentEvent.of(instruments.keySet());
        var states = new HashMap<String, String>();
        instruments.forEach((id, instrument) ->
                states.put(id, instrument.state(events.getOrDefault(id, List.of()), day)));
        return states;
    }

    private static List<LevelView> levels(
            String country,
            SortedMap<String, Instrument> instruments,
            Set<String> bound,
            Map<String, String> states,
            LocalDate day) {
        return InstrumentFilter.LEVELS.stream()
                .map(level -> new LevelView(
                        level,
                        InstrumentView.of(
                                instruments.values().stream()
                                        .filter(instrument -> level.equals(instrument.level))
                                        .filter(instrument -> bound.contains(instrument.id)
                                                || country.equals(instrument.country)
                                                        && EFFECTIVE.contains(states.get(instrument.id)))
                                        .toList(),
                                day)))
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

    private static List<PartnerView> partners(Ties ties, TieRule rule, String country, LocalDate day, String language) {
        var pairs =
                ties.partners(country, code -> true).stream().limit(PARTNERS).toList();
        var ends = new TreeSet<String>();
        pairs.forEach(pair -> ends.addAll(List.of(pair.a(), pair.b())));
        var evidence = Evidence.of(ties, rule, day, ends);
        var countries = CurrentRelease.model().countries();
        return pairs.stream()
                .map(pair -> {
                    var partner = pair.partner(country);
                    return new PartnerView(partner, countries.name(partner, language), PairView.of(pair, evidence));
                })
                .toList();
    }

    private static void gaps(
            SortedMap<String, Instrument> instruments, Map<String, String> states, List<GapView> gaps) {
        instruments.forEach((id, instrument) -> {
            if (states.get(id).equals("unknown")) {
                gaps.add(new GapView("unknown_state", id));
            }
            if (Boolean.FALSE.equals(instrument.partiesComplete)) {
                gaps.add(new GapView("incomplete_list", id));
            }
        });
    }
}
