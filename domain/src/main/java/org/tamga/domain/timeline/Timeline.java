package org.tamga.domain.timeline;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Score;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.source.Citation;
import org.tamga.domain.source.Citations;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.timeline.TimelineEvent.Subject;

/** The events of a country or an organization, taken from the dated rows. Rows without a date are left out. */
public final class Timeline {

    /** The kinds of events. Instruments have kinds of their own, and may have further ones. */
    public static final List<String> KINDS = List.of(
            "joined",
            "left",
            "suspended",
            "status_began",
            "status_ended",
            "independent",
            "founded",
            "dissolved",
            "signed",
            "ratified",
            "adopted",
            "approved",
            "in_force",
            "amended",
            "expired",
            "withdrawn",
            "scored");

    private Timeline() {}

    /** Its independence, its memberships, its own instruments, those that it is party to, and its scores. */
    public static List<TimelineEvent> ofCountry(Country record) {
        var all = new ArrayList<TimelineEvent>();
        var country = record.code;
        add(all, record.independentSince, "independent", Subject.ofCountry(country), null, record.citations);
        Membership.<Membership>list("country", country).forEach(membership -> all.addAll(of(membership)));
        instruments(all, "country", country);
        scores(all, country);
        return ordered(all);
    }

    /** Its founding and its end, the memberships in it, the instruments made under it, and those that it is party to. */
    public static List<TimelineEvent> ofOrganization(Organization organization) {
        var all = new ArrayList<TimelineEvent>();
        var subject = Subject.ofOrganization(organization.code);
        add(all, organization.foundedOn, "founded", subject, null, organization.citations);
        add(all, organization.dissolvedOn, "dissolved", subject, null, organization.citations);
        Membership.<Membership>list("organization", organization.code)
                .forEach(membership -> all.addAll(of(membership)));
        instruments(all, "organization", organization.code);
        return ordered(all);
    }

    private static void instruments(List<TimelineEvent> all, String attribute, String code) {
        var ids = new TreeSet<String>();
        InstrumentParty.<InstrumentParty>list(attribute, code).stream()
                .filter(party -> InstrumentParty.isParty(party.role))
                .forEach(party -> {
                    all.addAll(of(party));
                    ids.add(party.instrument);
                });
        var instruments = new TreeMap<>(Instrument.byId(ids));
        Instrument.<Instrument>list(attribute, code).forEach(own -> instruments.put(own.id, own));
        all.addAll(of(List.copyOf(instruments.values())));
    }

    /**
     * A full membership is joined and left, or ends as suspended; a period of suspension begins as suspended. Any other
     * status begins and ends.
     */
    static List<TimelineEvent> of(Membership membership) {
        var full = Membership.FULL.contains(membership.status);
        var inactive = Membership.SUSPENDED.contains(membership.status);
        var all = new ArrayList<TimelineEvent>();
        var begin = full ? "joined" : inactive ? "suspended" : "status_began";
        var end = !full ? "status_ended" : "suspended".equals(membership.endReason) ? "suspended" : "left";
        add(all, membership.start, begin, subject(membership, begin), membership.note, membership.citations);
        var reason = membership.endReason == null ? membership.note : membership.endReason;
        add(all, membership.end, end, subject(membership, end), reason, membership.citations);
        return all;
    }

    /** The end of one period and the start of the next may report the same suspension; it is one event. */
    private static Subject subject(Membership membership, String kind) {
        var status = kind.equals("suspended") ? null : membership.status;
        return Subject.ofMembership(membership.country, membership.organization, status);
    }

    /** The dated acts of a party concerning an instrument. */
    static List<TimelineEvent> of(InstrumentParty party) {
        var subject = Subject.ofParty(party);
        var all = new ArrayList<TimelineEvent>();
        add(all, party.signedOn, "signed", subject, party.note, party.citations);
        add(all, party.ratifiedOn, "ratified", subject, party.note, party.citations);
        add(all, party.inForceOn, "in_force", subject, party.note, party.citations);
        add(all, party.withdrawnOn, "withdrawn", subject, party.note, party.citations);
        return all;
    }

    private static List<TimelineEvent> of(List<Instrument> instruments) {
        var events = InstrumentEvent.of(instruments.stream().map(i -> i.id).toList());
        return instruments.stream()
                .flatMap(instrument -> of(instrument, events.getOrDefault(instrument.id, List.of())).stream())
                .toList();
    }

    /**
     * The events of an instrument, and the bounds of its force where no event gives them. Those of a national text
     * happened to its country; those of another text to no single one, even if the row names the country whose source
     * tells of it.
     */
    static List<TimelineEvent> of(Instrument instrument, List<InstrumentEvent> events) {
        var country = "national".equals(instrument.level) ? instrument.country : null;
        var subject = Subject.ofInstrument(instrument.id, country);
        var all = new ArrayList<TimelineEvent>();
        events.forEach(event -> add(all, event.date, event.kind, subject, event.note, event.citations));
        bound(all, instrument.validFrom, "in_force", subject, instrument.citations);
        bound(all, instrument.validUntil, "expired", subject, instrument.citations);
        return all;
    }

    private static void bound(
            List<TimelineEvent> all, PartialDate date, String kind, Subject subject, Citations citations) {
        if (all.stream().noneMatch(event -> event.kind().equals(kind))) {
            add(all, date, kind, subject, null, citations);
        }
    }

    /** The preferred overall score in each edition whose day of publication is known. */
    private static void scores(List<TimelineEvent> all, String country) {
        Panache.getEntityManager()
                .createQuery(
                        "select s, e from Score s join Component c on c.index = s.index and c.edition = s.edition"
                                + " and c.code = s.component and c.parent is null join Edition e on e.index = s.index"
                                + " and e.edition = s.edition where s.country = :country and s.preferred = true"
                                + " and e.publishedOn is not null",
                        Object[].class)
                .setParameter("country", country)
                .getResultStream()
                .forEach(row -> {
                    var score = (Score) row[0];
                    var subject = Subject.ofScore(country, score.index, score.edition, score.value);
                    var citation = new Citation(score.source, score.locator);
                    all.add(new TimelineEvent(
                            ((Edition) row[1]).publishedOn, "scored", subject, null, List.of(citation)));
                });
    }

    private static void add(
            List<TimelineEvent> all, PartialDate date, String kind, Subject subject, String note, Citations citations) {
        if (date != null) {
            all.add(new TimelineEvent(date, kind, subject, note, citations.list()));
        }
    }

    /** In order of time; equal events of several rows become one, with the citations of all of them. */
    static List<TimelineEvent> ordered(Collection<TimelineEvent> events) {
        record Same(PartialDate date, String kind, Subject subject) {}
        var merged = new LinkedHashMap<Same, TimelineEvent>();
        events.forEach(
                event -> merged.merge(new Same(event.date(), event.kind(), event.subject()), event, Timeline::merge));
        return merged.values().stream().sorted(TimelineEvent.ORDER).toList();
    }

    private static TimelineEvent merge(TimelineEvent one, TimelineEvent other) {
        return new TimelineEvent(
                one.date(),
                one.kind(),
                one.subject(),
                one.note() == null ? other.note() : one.note(),
                Stream.concat(one.citations().stream(), other.citations().stream())
                        .distinct()
                        .toList());
    }
}
