package org.tamga.domain.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.source.Citation;

/**
 * The rows that make the ties of a day.
 *
 * @param memberships the periods that count, by tie and country
 * @param parties the parts in instruments that count, by tie and country
 * @param instruments all instruments by id
 * @param states their states on the day
 */
public record Evidence(
        LocalDate day,
        SortedMap<Tie, SortedMap<String, List<Membership>>> memberships,
        SortedMap<Tie, SortedMap<String, List<InstrumentParty>>> parties,
        Map<String, Instrument> instruments,
        Map<String, String> states) {

    /** Reads the rows that count on a day. */
    public static Evidence on(LocalDate day, TieRule rule) {
        var memberships = new TreeMap<Tie, SortedMap<String, List<Membership>>>();
        Membership.list(List.of(), List.of(), rule.statuses(), day).page(Integer.MAX_VALUE, null).stream()
                .map(row -> row.entity())
                .forEach(m -> add(memberships, new Tie(Tie.Kind.ORGANIZATION, m.organization), m.country, m));
        var instruments = Instrument.<Instrument>listAll().stream()
                .collect(Collectors.toMap(instrument -> instrument.id, Function.identity()));
        var events = InstrumentEvent.of(instruments.keySet());
        var states = new HashMap<String, String>();
        instruments.forEach((id, instrument) ->
                states.put(id, instrument.state(events.getOrDefault(id, List.of()), day)));
        var parties = new TreeMap<Tie, SortedMap<String, List<InstrumentParty>>>();
        InstrumentParty.list(List.of(), List.of(), List.of(), day).page(Integer.MAX_VALUE, null).stream()
                .map(row -> row.entity())
                .filter(p -> rule.counts(p, instruments.get(p.instrument), states.get(p.instrument), day))
                .forEach(p -> add(parties, new Tie(Tie.Kind.INSTRUMENT, p.instrument), p.country, p));
        return new Evidence(day, memberships, parties, instruments, states);
    }

    private static <R> void add(Map<Tie, SortedMap<String, List<R>>> rows, Tie tie, String country, R row) {
        rows.computeIfAbsent(tie, t -> new TreeMap<>())
                .computeIfAbsent(country, c -> new ArrayList<>())
                .add(row);
    }

    /** The ties that follow. */
    public Ties ties() {
        var holders = new TreeMap<Tie, Set<String>>();
        memberships.forEach((tie, countries) -> holders.put(tie, countries.keySet()));
        parties.forEach((tie, countries) -> holders.put(tie, countries.keySet()));
        return new Ties(holders);
    }

    /** Whether a tie is an instrument on one of these topics. */
    public boolean isAbout(Tie tie, List<String> topics) {
        var instrument = tie.kind() == Tie.Kind.INSTRUMENT ? instruments.get(tie.id()) : null;
        return instrument != null
                && instrument.topics != null
                && List.of(instrument.topics.split(";")).stream().anyMatch(topics::contains);
    }

    /** The periods of two countries in an organization. */
    public List<Membership> memberships(Tie tie, String a, String b) {
        return both(memberships, tie, a, b);
    }

    /** The parts of two countries in an instrument. */
    public List<InstrumentParty> parties(Tie tie, String a, String b) {
        return both(parties, tie, a, b);
    }

    /** The distinct citations of the ties of a pair. */
    public List<Citation> citations(Pair pair) {
        return pair.shared().stream()
                .flatMap(tie -> tie.kind() == Tie.Kind.ORGANIZATION
                        ? memberships(tie, pair.a(), pair.b()).stream().map(m -> m.citations)
                        : parties(tie, pair.a(), pair.b()).stream().map(p -> p.citations))
                .flatMap(citations -> citations.list().stream())
                .distinct()
                .toList();
    }

    /** The sources of the ties of all these pairs, in order. */
    public SortedSet<String> sources(Collection<Pair> pairs) {
        var ends = new TreeMap<Tie, TreeSet<String>>();
        for (var pair : pairs) {
            pair.shared()
                    .forEach(tie ->
                            ends.computeIfAbsent(tie, t -> new TreeSet<>()).addAll(List.of(pair.a(), pair.b())));
        }
        var sources = new TreeSet<String>();
        ends.forEach((tie, countries) -> {
            var both = tie.kind() == Tie.Kind.ORGANIZATION
                    ? of(memberships, tie, countries).map(m -> m.citations)
                    : of(parties, tie, countries).map(p -> p.citations);
            both.forEach(citations -> citations.list().forEach(citation -> sources.add(citation.source())));
        });
        return sources;
    }

    private static <R> Stream<R> of(Map<Tie, SortedMap<String, List<R>>> rows, Tie tie, Collection<String> countries) {
        return countries.stream().flatMap(country -> rows.get(tie).get(country).stream());
    }

    private static <R> List<R> both(Map<Tie, SortedMap<String, List<R>>> rows, Tie tie, String a, String b) {
        var countries = rows.getOrDefault(tie, new TreeMap<>());
        var both = new ArrayList<R>(countries.getOrDefault(a, List.of()));
        both.addAll(countries.getOrDefault(b, List.of()));
        return both;
    }
}
