package org.tamga.domain.timeline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

/**
 * An event with a known date.
 *
 * @param kind joined, signed, in_force, scored, ...
 * @param subject the country, organization or instrument of the event
 * @param note what a reader must know of it, or null
 */
public record TimelineEvent(PartialDate date, String kind, Subject subject, String note, List<Citation> citations) {

    /** By time, then by kind and subject. */
    static final Comparator<TimelineEvent> ORDER = Comparator.comparing(TimelineEvent::date)
            .thenComparing(TimelineEvent::kind)
            .thenComparing(event -> event.subject().toString());

    /** To whom or what; null is left open. */
    public record Subject(
            String country,
            String organization,
            String status,
            String instrument,
            String index,
            String edition,
            BigDecimal value) {

        static Subject ofCountry(String country) {
            return new Subject(country, null, null, null, null, null, null);
        }

        static Subject ofOrganization(String organization) {
            return new Subject(null, organization, null, null, null, null, null);
        }

        static Subject ofMembership(String country, String organization, String status) {
            return new Subject(country, organization, status, null, null, null, null);
        }

        static Subject ofInstrument(String instrument, String country) {
            return new Subject(country, null, null, instrument, null, null, null);
        }

        static Subject ofParty(InstrumentParty party) {
            return new Subject(party.country, party.organization, null, party.instrument, null, null, null);
        }

        static Subject ofScore(String country, String index, String edition, BigDecimal value) {
            return new Subject(country, null, null, null, index, edition, value);
        }
    }
}
