package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.country.Country;
import org.tamga.domain.discrepancy.Anachronisms.Dated;
import org.tamga.domain.discrepancy.Anachronisms.Turn;
import org.tamga.domain.discrepancy.VerificationMismatches.Mismatch;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Score;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.instrument.InstrumentRelation;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

/** The discrepancies that rules find in the data. A new rule needs one more line in {@link #all}. */
public final class ComputedDiscrepancies {

    /** The kinds that the rules can find. */
    public static final List<String> KINDS = List.of(
            Anachronisms.AFTER_DISSOLUTION,
            Anachronisms.BEFORE_FOUNDING,
            Anachronisms.BEFORE_INDEPENDENCE,
            MembershipOverlaps.KIND,
            PartyLists.KIND,
            ScoreConflicts.KIND,
            VerificationMismatches.KIND);

    private static final String CLAIMED_TWICE =
            "from Score e where e.preferred = false or exists (select 1 from Score o where o.preferred = false"
                    + " and o.index = e.index and o.edition = e.edition and o.component = e.component and o.country = e.country)";

    private ComputedDiscrepancies() {}

    /**
     * All computed discrepancies, by kind and id.
     *
     * @param mismatches those that the verification of all editions finds
     */
    public static List<Discrepancy> all(List<Mismatch> mismatches) {
        var memberships = Membership.<Membership>listAll();
        var instruments = Instrument.<Instrument>listAll();
        return Stream.of(
                        ScoreConflicts.find(claims()),
                        MembershipOverlaps.find(periods(memberships)),
                        Anachronisms.find(dated(memberships, instruments), foundings(), dissolutions(), independence()),
                        PartyLists.find(partyLists(instruments)),
                        VerificationMismatches.find(mismatches))
                .flatMap(List::stream)
                .sorted(Discrepancy.ORDER)
                .toList();
    }

    private static List<ScoreConflicts.Claim> claims() {
        var max = Component.<Component>streamAll()
                .collect(Collectors.toMap(c -> List.of(c.index, c.edition, c.code), c -> c.max));
        return Score.<Score>list(CLAIMED_TWICE).stream()
                .map(score -> new ScoreConflicts.Claim(
                        new ScoreConflicts.Subject(score.index, score.edition, score.component, score.country),
                        max.get(List.of(score.index, score.edition, score.component)),
                        score.value,
                        new Citation(score.source, score.locator)))
                .toList();
    }

    private static List<MembershipOverlaps.Period> periods(List<Membership> memberships) {
        return memberships.stream()
                .map(m -> new MembershipOverlaps.Period(
                        m.organization, m.country, m.status, m.start, m.end, m.citations.list()))
                .toList();
    }

    private static Map<String, Turn> foundings() {
        return Organization.<Organization>list("foundedOn is not null").stream()
                .collect(Collectors.toMap(o -> o.code, o -> new Turn(o.foundedOn, o.citations.list())));
    }

    private static Map<String, Turn> dissolutions() {
        return Organization.<Organization>list("dissolvedOn is not null").stream()
                .collect(Collectors.toMap(o -> o.code, o -> new Turn(o.dissolvedOn, o.citations.list())));
    }

    private static Map<String, Turn> independence() {
        return Country.<Country>list("independentSince is not null").stream()
                .collect(Collectors.toMap(c -> c.code, c -> new Turn(c.independentSince, c.citations.list())));
    }

    private static List<Dated> dated(List<Membership> memberships, List<Instrument> instruments) {
        var dated = new ArrayList<Dated>();
        memberships.forEach(m -> dated.add(new Dated(
                String.join(".", m.organization, m.country, m.status, String.valueOf(m.start)),
                "%s as %s of %s".formatted(m.country, m.status, m.organization),
                m.organization,
                m.country,
                null,
                m.start,
                m.citations.list())));
        var byId = instruments.stream().collect(Collectors.toMap(i -> i.id, Function.identity()));
        InstrumentEvent.<InstrumentEvent>listAll()
                .forEach(event -> dated.add(dated(event, byId.get(event.instrument))));
        InstrumentParty.<InstrumentParty>listAll().forEach(party -> dated.addAll(dated(party)));
        return dated;
    }

    /** The events of a national text happened to its country, those of another text to no single one. */
    private static Dated dated(InstrumentEvent event, Instrument instrument) {
        return new Dated(
                String.join(".", event.instrument, event.kind, event.date.toString()),
                "%s of %s".formatted(event.kind, event.instrument),
                instrument.organization,
                "national".equals(instrument.level) ? instrument.country : null,
                event.instrument,
                event.date,
                event.citations.list());
    }

    /**
     * The dated acts of a party concerning an instrument. The organization of the instrument says nothing about the day.
     */
    private static List<Dated> dated(InstrumentParty party) {
        var dates = new LinkedHashMap<String, PartialDate>();
        dates.put("signed", party.signedOn);
        dates.put("ratified", party.ratifiedOn);
        dates.put("in_force", party.inForceOn);
        dates.put("withdrawn", party.withdrawnOn);
        var period = party.withdrawnOn == null ? "" : "." + party.withdrawnOn;
        return dates.entrySet().stream()
                .map(entry -> new Dated(
                        String.join(".", party.instrument, party.code(), entry.getKey()) + period,
                        "%s of %s for %s".formatted(entry.getKey(), party.instrument, party.code()),
                        party.organization,
                        party.country,
                        party.instrument,
                        entry.getValue(),
                        party.citations.list()))
                .toList();
    }

    private static List<PartyLists.PartyList> partyLists(List<Instrument> instruments) {
        var parties = InstrumentParty.<InstrumentParty>list("order by instrument, partySort").stream()
                .collect(Collectors.groupingBy(party -> party.instrument));
        var protocols = InstrumentRelation.<InstrumentRelation>list("relation = 'protocol_to'").stream()
                .collect(Collectors.groupingBy(
                        relation -> relation.instrument,
                        Collectors.mapping(relation -> relation.target, Collectors.toList())));
        return instruments.stream()
                .map(i -> {
                    var own = parties.getOrDefault(i.id, List.of());
                    return new PartyLists.PartyList(
                            i.id,
                            i.level.equals("bilateral"),
                            i.country,
                            Boolean.TRUE.equals(i.partiesComplete),
                            protocols.getOrDefault(i.id, List.of()),
                            codes(own.stream()),
                            codes(own.stream().filter(ComputedDiscrepancies::isBound)),
                            own.stream()
                                    .map(party -> party.organization)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            i.citations.list());
                })
                .toList();
    }

    private static List<String> codes(Stream<InstrumentParty> parties) {
        return parties.map(InstrumentParty::code).distinct().toList();
    }

    private static boolean isBound(InstrumentParty party) {
        return Set.of("party", "contracting_state").contains(party.role)
                || party.ratifiedOn != null
                || party.inForceOn != null;
    }
}
