package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Score;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.instrument.InstrumentRelation;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.source.Citation;

/** The discrepancies that rules find in the store. A further rule is a further line of {@link #all}. */
public final class ComputedDiscrepancies {

    /** The kinds that the rules can find. */
    public static final List<String> KINDS =
            List.of(BeforeFounding.KIND, MembershipOverlaps.KIND, PartyLists.KIND, ScoreConflicts.KIND);

    private static final String CLAIMED_TWICE =
            "from Score e where exists (select 1 from Score o where o.index = e.index"
                    + " and o.edition = e.edition and o.component = e.component and o.country = e.country and o.source <> e.source)";

    private ComputedDiscrepancies() {}

    /** All that the rules find, by kind and id. */
    public static List<Discrepancy> all() {
        var memberships = Membership.<Membership>listAll();
        var instruments = Instrument.<Instrument>listAll();
        return Stream.of(
                        ScoreConflicts.find(claims()),
                        MembershipOverlaps.find(periods(memberships)),
                        BeforeFounding.find(dated(memberships, instruments), foundings()),
                        PartyLists.find(partyLists(instruments)))
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

    private static Map<String, BeforeFounding.Founding> foundings() {
        return Organization.<Organization>list("foundedOn is not null").stream()
                .collect(Collectors.toMap(
                        o -> o.code, o -> new BeforeFounding.Founding(o.code, o.foundedOn, o.citations.list())));
    }

    private static List<BeforeFounding.Dated> dated(List<Membership> memberships, List<Instrument> instruments) {
        var dated = new ArrayList<BeforeFounding.Dated>();
        memberships.forEach(m -> dated.add(new BeforeFounding.Dated(
                String.join(".", m.organization, m.country, m.status, String.valueOf(m.start)),
                "%s as %s of %s".formatted(m.country, m.status, m.organization),
                m.organization,
                m.country,
                null,
                m.start,
                m.citations.list())));
        var organizations = new HashMap<String, String>();
        instruments.forEach(i -> organizations.put(i.id, i.organization));
        InstrumentEvent.<InstrumentEvent>listAll().stream()
                .filter(event -> organizations.get(event.instrument) != null)
                .forEach(event -> dated.add(new BeforeFounding.Dated(
                        String.join(".", event.instrument, event.kind, event.date.toString()),
                        "%s of %s".formatted(event.kind, event.instrument),
                        organizations.get(event.instrument),
                        null,
                        event.instrument,
                        event.date,
                        event.citations.list())));
        return dated;
    }

    private static List<PartyLists.PartyList> partyLists(List<Instrument> instruments) {
        var parties = InstrumentParty.<InstrumentParty>list("order by instrument, country").stream()
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
                            own.stream().map(p -> p.country).toList(),
                            own.stream()
                                    .filter(ComputedDiscrepancies::isBound)
                                    .map(p -> p.country)
                                    .toList(),
                            i.citations.list());
                })
                .toList();
    }

    private static boolean isBound(InstrumentParty party) {
        return Set.of("party", "contracting_state").contains(party.role)
                || party.ratifiedOn != null
                || party.inForceOn != null;
    }
}
