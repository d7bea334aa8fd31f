package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

class MembershipOverlapsTest {

    @Test
    void twoMembershipsAtOneTimeAreFound() {
        var found = find("member 1992-05-15 1999-04-02", "member 1999-04-01 -");
        assertEquals(List.of("membership_overlap.CSTO.UZB.full MAJOR"), lines(found));
        assertEquals(
                List.of(
                        new Statement(
                                "The country has the status member from 1992-05-15 to 1999-04-02.",
                                "1992-05-15 to 1999-04-02",
                                List.of(new Citation("treaty", "art. 1"))),
                        new Statement(
                                "The country has the status member from 1999-04-01 to open.",
                                "1999-04-01 to open",
                                List.of(new Citation("treaty", "art. 1")))),
                found.get(0).statements());
    }

    @Test
    void periodsThatTouchAtOneDayDoNotOverlap() {
        assertEquals(List.of(), find("member 1992-05-15 1999-04-02", "member 1999-04-02 -"));
        assertEquals(List.of(), find("observer 2010-01-01 2015-07-10", "dialogue_partner 2015-07-10 -"));
    }

    @Test
    void memberAndParticipatingStateAreOneFamily() {
        assertEquals(
                List.of("membership_overlap.CSTO.UZB.full MAJOR"),
                lines(find("member 1992-05-15 -", "participating_state 2000-01-01 -")));
    }

    @Test
    void twoPartialStatusesAtOneTimeAreModerate() {
        assertEquals(
                List.of("membership_overlap.CSTO.UZB.partial MODERATE"),
                lines(find("observer 2010-01-01 -", "associate 2012-01-01 2013-01-01")));
    }

    @Test
    void aStatusBesideAMembershipIsNoOverlap() {
        assertEquals(List.of(), find("member 2002-01-01 -", "suspended 2021-01-01 -"));
        assertEquals(List.of(), find("member 2002-01-01 -", "participation_frozen 2021-01-01 -"));
        assertEquals(List.of(), find("member 2002-01-01 -", "observer 2021-01-01 -"));
    }

    @Test
    void anImpreciseDateIsReadSoThatThereIsNoOverlap() {
        assertEquals(List.of(), find("observer 2005 2015", "dialogue_partner 2015 -"));
        assertEquals(List.of(), find("member 1992 1999-06", "member 1999 -"));
        assertEquals(1, find("observer 2005 2015", "dialogue_partner 2014 -").size());
    }

    @Test
    void unknownEndsAreOpen() {
        assertEquals(1, find("member - -", "member 1992-05-15 1993-01-01").size());
        assertEquals(List.of(), find("member - 1992-05-15", "member 1992-05-15 -"));
    }

    @Test
    void anotherCountryOrOrganizationIsAnotherMatter() {
        var one = period("CSTO", "UZB", "member 1992-05-15 -");
        assertEquals(List.of(), MembershipOverlaps.find(List.of(one, period("CSTO", "KGZ", "member 1992-05-15 -"))));
        assertEquals(List.of(), MembershipOverlaps.find(List.of(one, period("CIS", "UZB", "member 1992-05-15 -"))));
    }

    private static List<Discrepancy> find(String... periods) {
        return MembershipOverlaps.find(
                Stream.of(periods).map(period -> period("CSTO", "UZB", period)).toList());
    }

    private static MembershipOverlaps.Period period(String organization, String country, String text) {
        var parts = text.split(" ");
        return new MembershipOverlaps.Period(
                organization,
                country,
                parts[0],
                date(parts[1]),
                date(parts[2]),
                List.of(new Citation("treaty", "art. 1")));
    }

    private static PartialDate date(String text) {
        return text.equals("-") ? null : PartialDate.parse(text);
    }

    private static List<String> lines(List<Discrepancy> found) {
        return found.stream().map(d -> d.id() + " " + d.severity()).toList();
    }
}
