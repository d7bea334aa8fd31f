package org.tamga.domain.cooperation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.hibernate.jpa.HibernateHints;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.source.Citation;
import org.tamga.domain.source.Citations;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

/**
 * The rows that make the ties of some countries on a day.
 *
 * @param ties the ties of all countries
 * @param memberships the periods that count, by tie and country
 * @param parties the parts in instruments that count, by tie and country
 */
public record Evidence(
        LocalDate day,
        Ties ties,
        SortedMap<Tie, SortedMap<String, List<Membership>>> memberships,
        SortedMap<Tie, SortedMap<String, List<InstrumentParty>>> parties) {

    private static final int ROWS = 1000;

    /**
     * Reads the ties of all countries on a day: of the rows only what tells whether they count.
     *
     * @param least how sure a tie must be at the least
     */
    public static Ties ties(LocalDate day, TieRule rule, Certainty least) {
        var holders = new TreeMap<Tie, Set<String>>();
        BiConsumer<Tie, String> add = (tie, country) ->
                holders.computeIfAbsent(tie, none -> new HashSet<>()).add(country);
        for (var certainty : atLeast(least)) {
            eachMembership(
                    day,
                    rule,
                    certainty,
                    "",
                    row -> add.accept(new Tie(Tie.Kind.ORGANIZATION, (String) row[0]), (String) row[1]));
        }
        var states = Instrument.states(day);
        eachParty(day, "", row -> {
            var party = party(row);
            var counts = rule.counts(party, states.get(party.instrument), day);
            if (counts.filter(atLeast(least)::contains).isPresent()) {
                add.accept(new Tie(Tie.Kind.INSTRUMENT, party.instrument), party.country);
            }
        });
        return new Ties(holders);
    }

    private static List<Certainty> atLeast(Certainty least) {
        return least == Certainty.CERTAIN ? List.of(least) : List.of(Certainty.values());
    }

    /** Reads the rows of some countries that make certain ties. */
    public static Evidence of(Ties ties, TieRule rule, LocalDate day, Collection<String> countries) {
        var held = new HashMap<String, Set<Tie>>();
        countries.forEach(country -> held.put(country, new HashSet<>(ties.of(country))));
        var memberships = new TreeMap<Tie, SortedMap<String, List<Membership>>>();
        var parties = new TreeMap<Tie, SortedMap<String, List<InstrumentParty>>>();
        if (!countries.isEmpty()) {
            Membership.list(countries, List.of(), rule.statuses(), day, Certainty.CERTAIN)
                    .page(Integer.MAX_VALUE, null)
                    .stream()
                    .map(row -> row.entity())
                    .forEach(m -> add(memberships, held, new Tie(Tie.Kind.ORGANIZATION, m.organization), m.country, m));
            InstrumentParty.list(List.of(), countries, List.of(), List.of(), day, Certainty.CERTAIN)
                    .page(Integer.MAX_VALUE, null)
                    .stream()
                    .map(row -> row.entity())
                    .forEach(p -> add(parties, held, new Tie(Tie.Kind.INSTRUMENT, p.instrument), p.country, p));
        }
        return new Evidence(day, ties, memberships, parties);
    }

    private static <R> void add(
            Map<Tie, SortedMap<String, List<R>>> rows, Map<String, Set<Tie>> held, Tie tie, String country, R row) {
        if (held.get(country).contains(tie)) {
            rows.computeIfAbsent(tie, t -> new TreeMap<>())
                    .computeIfAbsent(country, c -> new ArrayList<>())
                    .add(row);
        }
    }

    /** The periods of two countries in an organization. */
    public List<Membership> memberships(Tie tie, Pair pair) {
        return both(memberships, tie, pair);
    }

    /** The parts of two countries in an instrument. */
    public List<InstrumentParty> parties(Tie tie, Pair pair) {
        return both(parties, tie, pair);
    }

    /** The distinct citations of the ties of a pair. */
    public List<Citation> citations(Pair pair) {
        return ties.shared(pair).stream()
                .flatMap(tie -> tie.kind() == Tie.Kind.ORGANIZATION
                        ? memberships(tie, pair).stream().map(m -> m.citations)
                        : parties(tie, pair).stream().map(p -> p.citations))
                .flatMap(citations -> citations.list().stream())
                .distinct()
                .toList();
    }

    /** The sources of the ties of all these pairs, in order. */
    public static SortedSet<String> sources(Ties ties, TieRule rule, LocalDate day, Collection<Pair> pairs) {
        var shared = ties.sharedBy(pairs);
        var columns = new HashSet<String>();
        eachMembership(day, rule, Certainty.CERTAIN, ", e.citations.source", row -> {
            if (ties.has(shared.get((String) row[1]), new Tie(Tie.Kind.ORGANIZATION, (String) row[0]))) {
                columns.add((String) row[2]);
            }
        });
        eachParty(day, ", e.citations.source", row -> {
            if (ties.has(shared.get((String) row[1]), new Tie(Tie.Kind.INSTRUMENT, (String) row[0]))) {
                columns.add((String) row[row.length - 1]);
            }
        });
        var sources = new TreeSet<String>();
        columns.forEach(
                column -> new Citations(column, null).list().forEach(citation -> sources.add(citation.source())));
        return sources;
    }

    /** A row of a query. */
    @FunctionalInterface
    private interface EachRow {
        void accept(Object[] row);
    }

    private static void eachMembership(LocalDate day, TieRule rule, Certainty certainty, String more, EachRow each) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e.organization, e.country" + more
                                + " from Membership e where e.status in :statuses and "
                                + Membership.holds("e", rule.statuses(), certainty),
                        Object[].class)
                .setParameter("statuses", rule.statuses())
                .setParameter("day", day.toString())
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS);
        try (var rows = query.getResultStream()) {
            rows.forEach(each::accept);
        }
    }

    private static void eachParty(LocalDate day, String more, EachRow each) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e.instrument, e.country, e.role, e.consent, e.signedOn, e.ratifiedOn, e.inForceOn,"
                                + " e.withdrawnOn, e.validity, e.consentedFrom" + more
                                + " from InstrumentParty e where e.country is not null and "
                                + Validity.held("e.validity", ":day"),
                        Object[].class)
                .setParameter("day", day.toString())
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS);
        try (var rows = query.getResultStream()) {
            rows.forEach(each::accept);
        }
    }

    private static InstrumentParty party(Object[] row) {
        var party = new InstrumentParty();
        party.instrument = (String) row[0];
        party.country = (String) row[1];
        party.role = (String) row[2];
        party.consent = (String) row[3];
        party.signedOn = (PartialDate) row[4];
        party.ratifiedOn = (PartialDate) row[5];
        party.inForceOn = (PartialDate) row[6];
        party.withdrawnOn = (PartialDate) row[7];
        party.validity = (Validity) row[8];
        party.consentedFrom = (String) row[9];
        return party;
    }

    private static <R> List<R> both(Map<Tie, SortedMap<String, List<R>>> rows, Tie tie, Pair pair) {
        var countries = rows.getOrDefault(tie, new TreeMap<>());
        var both = new ArrayList<R>(countries.getOrDefault(pair.a(), List.of()));
        both.addAll(countries.getOrDefault(pair.b(), List.of()));
        return both;
    }
}
