package org.tamga.domain.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentEvent;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.source.Citations;
import org.tamga.domain.time.PartialDate;

class TimelineTest {

    @Test
    void aSuspensionThatTwoPeriodsTellIsToldOnceWithTheSourcesOfBoth() {
        var member = membership("member", "2006-06-23", "2012-06-28", "suspended", "one");
        var suspended = membership("suspended", "2012-06-28", null, null, "two");
        var all = Timeline.ordered(Stream.concat(Timeline.of(suspended).stream(), Timeline.of(member).stream())
                .toList());
        assertEquals(List.of("2006-06-23 joined", "2012-06-28 suspended"), lines(all));
        assertEquals(2, all.get(1).citations().size());
    }

    @Test
    void aFullMembershipIsLeftAndAnotherStatusEnds() {
        assertEquals(
                List.of("1992-05 joined", "1999-04-02 left"),
                lines(Timeline.of(membership("member", "1992-05", "1999-04-02", "withdrew", "one"))));
        assertEquals(
                List.of("2005 status_began", "2017-06-09 status_ended"),
                lines(Timeline.of(membership("observer", "2005", "2017-06-09", "promoted", "one"))));
        assertEquals(List.of(), Timeline.of(membership("member", null, null, null, "one")));
    }

    @Test
    void theBoundsOfForceAreToldWhereNoEventTellsThem() {
        var instrument = new Instrument();
        instrument.id = "TEXT";
        instrument.validFrom = PartialDate.parse("2019");
        instrument.validUntil = PartialDate.parse("2023");
        instrument.citations = new Citations("one", null);
        assertEquals(List.of("2019 in_force", "2023 expired"), lines(Timeline.of(instrument, List.of())));
        var event = new InstrumentEvent();
        event.kind = "in_force";
        event.date = PartialDate.parse("2019-03-01");
        event.citations = new Citations("two", null);
        assertEquals(List.of("2019-03-01 in_force", "2023 expired"), lines(Timeline.of(instrument, List.of(event))));
    }

    @Test
    void anEventHappenedToACountryOnlyIfTheTextIsNational() {
        var instrument = new Instrument();
        instrument.id = "TEXT";
        instrument.country = "KGZ";
        instrument.validFrom = PartialDate.parse("2019");
        instrument.citations = new Citations("one", null);
        instrument.level = "bilateral";
        assertNull(Timeline.of(instrument, List.of()).get(0).subject().country());
        instrument.level = "national";
        assertEquals("KGZ", Timeline.of(instrument, List.of()).get(0).subject().country());
    }

    @Test
    void aPartSignsRatifiesIsBoundAndWithdraws() {
        var party = new InstrumentParty();
        party.instrument = "TEXT";
        party.country = "UZB";
        party.signedOn = PartialDate.parse("1992-05-15");
        party.ratifiedOn = PartialDate.parse("1993");
        party.inForceOn = PartialDate.parse("1994-04-20");
        party.withdrawnOn = PartialDate.parse("1999-04-02");
        party.citations = new Citations("one", null);
        assertEquals(
                List.of("1992-05-15 signed", "1993 ratified", "1994-04-20 in_force", "1999-04-02 withdrawn"),
                lines(Timeline.of(party)));
    }

    private static List<String> lines(List<TimelineEvent> all) {
        return all.stream().map(event -> event.date() + " " + event.kind()).toList();
    }

    private static Membership membership(String status, String start, String end, String reason, String source) {
        var membership = new Membership();
        membership.organization = "CSTO";
        membership.country = "UZB";
        membership.status = status;
        membership.start = start == null ? null : PartialDate.parse(start);
        membership.end = end == null ? null : PartialDate.parse(end);
        membership.endReason = reason;
        membership.citations = new Citations(source, null);
        return membership;
    }
}
