package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.domain.PartialDate;
import org.tamga.domain.discrepancy.BeforeFounding.Dated;
import org.tamga.domain.discrepancy.BeforeFounding.Founding;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.source.Citation;

class BeforeFoundingTest {

    private static final List<Citation> CHARTER = List.of(new Citation("charter", null));
    private static final List<Citation> TREATY = List.of(new Citation("treaty", null));

    @Test
    void aMembershipOnTheDayBeforeTheFoundingIsFound() {
        var found = find("2002-10-07", membership("2002-10-06"));
        assertEquals(1, found.size());
        assertEquals("before_founding.CSTO.KAZ.member", found.get(0).id());
        assertEquals(Severity.MODERATE, found.get(0).severity());
        assertEquals(List.of("KAZ"), found.get(0).countries());
        assertEquals(
                List.of(
                        new Discrepancy.Statement("KAZ as member has the date 2002-10-06.", "2002-10-06", TREATY),
                        new Discrepancy.Statement("CSTO was founded on 2002-10-07.", "2002-10-07", CHARTER)),
                found.get(0).statements());
        assertEquals(List.of(), find("2002-10-07", membership("2002-10-07")));
    }

    @Test
    void anEventOfAnInstrumentBeforeTheFoundingIsMinor() {
        var event = new Dated("CST-1992.signed", "signed", "CSTO", null, "CST-1992", date("1992-05-15"), TREATY);
        var found = find("2002-10-07", event);
        assertEquals(Severity.MINOR, found.get(0).severity());
        assertEquals(List.of("CST-1992"), found.get(0).instruments());
        assertEquals(List.of(), found.get(0).countries());
    }

    @Test
    void aDateThatCanMeanTheFoundingIsNotBeforeIt() {
        assertEquals(List.of(), find("2002-10-07", membership("2002")));
        assertEquals(List.of(), find("2002-10-07", membership("2002-10")));
        assertEquals(1, find("2002-10-07", membership("2002-09")).size());
        assertEquals(List.of(), find("2002", membership("2002-01-01")));
        assertEquals(1, find("2002", membership("2001-12-31")).size());
    }

    @Test
    void whatHasNoDateOrNoFoundingIsNotJudged() {
        assertEquals(List.of(), find("2002-10-07", new Dated("x", "x", "CSTO", "KAZ", null, null, TREATY)));
        assertEquals(List.of(), BeforeFounding.find(List.of(membership("1992")), Map.of()));
    }

    private static Dated membership(String date) {
        return new Dated("CSTO.KAZ.member", "KAZ as member", "CSTO", "KAZ", null, date(date), TREATY);
    }

    private static List<Discrepancy> find(String founding, Dated thing) {
        return BeforeFounding.find(List.of(thing), Map.of("CSTO", new Founding("CSTO", date(founding), CHARTER)));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
