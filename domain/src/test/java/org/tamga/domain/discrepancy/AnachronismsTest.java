package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.domain.discrepancy.Anachronisms.Dated;
import org.tamga.domain.discrepancy.Anachronisms.Turn;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

class AnachronismsTest {

    private static final List<Citation> CHARTER = List.of(new Citation("charter", null));
    private static final List<Citation> TREATY = List.of(new Citation("treaty", null));

    @Test
    void aMembershipOnTheDayBeforeTheFoundingIsFound() {
        var found = foundedOn("2002-10-07", membership("2002-10-06"));
        assertEquals(
                List.of(new Discrepancy(
                        "before_founding.CSTO.KAZ.member",
                        "before_founding",
                        Severity.MODERATE,
                        "KAZ as member is before the founding of CSTO",
                        List.of("KAZ"),
                        List.of("CSTO"),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(
                                new Statement("KAZ as member has the date 2002-10-06.", "2002-10-06", TREATY),
                                new Statement("CSTO was founded on 2002-10-07.", "2002-10-07", CHARTER)))),
                found);
        assertEquals(List.of(), foundedOn("2002-10-07", membership("2002-10-07")));
    }

    @Test
    void anEventOfAnInstrumentBeforeTheFoundingIsMinor() {
        var event = new Dated("CST-1992.signed", "signed", "CSTO", null, "CST-1992", date("1992-05-15"), TREATY);
        var found = foundedOn("2002-10-07", event);
        assertEquals(Severity.MINOR, found.get(0).severity());
        assertEquals(List.of("CST-1992"), found.get(0).instruments());
        assertEquals(List.of(), found.get(0).countries());
    }

    @Test
    void whatACountryDidBeforeItWasIndependentIsFound() {
        var ratified =
                new Dated("X-1990.KAZ.ratified", "KAZ ratified X-1990", null, "KAZ", "X-1990", date("1990"), TREATY);
        assertEquals(
                List.of(new Discrepancy(
                        "before_independence.X-1990.KAZ.ratified",
                        "before_independence",
                        Severity.MODERATE,
                        "KAZ ratified X-1990 is before the independence of KAZ",
                        List.of("KAZ"),
                        List.of(),
                        List.of("X-1990"),
                        null,
                        null,
                        null,
                        List.of(
                                new Statement("KAZ ratified X-1990 has the date 1990.", "1990", TREATY),
                                new Statement("KAZ became independent on 1991.", "1991", CHARTER)))),
                independentSince("1991", ratified));
        assertEquals(List.of(), independentSince("1990-12-31", ratified));
    }

    @Test
    void whatIsBeforeBothIsFoundTwice() {
        var beginning = new Turn(date("1991"), CHARTER);
        assertEquals(
                List.of("before_founding", "before_independence"),
                Anachronisms.find(
                                List.of(membership("1990")),
                                Map.of("CSTO", beginning),
                                Map.of(),
                                Map.of("KAZ", beginning))
                        .stream()
                        .map(Discrepancy::kind)
                        .toList());
    }

    @Test
    void aDateThatCanMeanTheFoundingIsNotBeforeIt() {
        assertEquals(List.of(), foundedOn("2002-10-07", membership("2002")));
        assertEquals(List.of(), foundedOn("2002-10-07", membership("2002-10")));
        assertEquals(1, foundedOn("2002-10-07", membership("2002-09")).size());
        assertEquals(List.of(), foundedOn("2002", membership("2002-01-01")));
        assertEquals(1, foundedOn("2002", membership("2001-12-31")).size());
    }

    @Test
    void aMembershipThatBeginsAfterTheEndOfItsOrganizationIsFound() {
        assertEquals(
                List.of("after_dissolution.CSTO.KAZ.member: KAZ as member is after the end of CSTO"),
                dissolvedOn("2010", membership("2011")));
        assertEquals(List.of(), dissolvedOn("2010", membership("2010-12-31")));
        assertEquals(List.of(), dissolvedOn("2010-06", membership("2010")));
        var text = new Dated("x", "signed of X", "CSTO", "KAZ", "X", date("2011"), TREATY);
        assertEquals(List.of(), dissolvedOn("2010", text), "a text may outlive its organization");
    }

    @Test
    void whatHasNoDateOrNoBeginningIsNotJudged() {
        assertEquals(List.of(), foundedOn("2002-10-07", new Dated("x", "x", "CSTO", "KAZ", null, null, TREATY)));
        assertEquals(List.of(), Anachronisms.find(List.of(membership("1992")), Map.of(), Map.of(), Map.of()));
    }

    private static Dated membership(String date) {
        return new Dated("CSTO.KAZ.member", "KAZ as member", "CSTO", "KAZ", null, date(date), TREATY);
    }

    private static List<Discrepancy> foundedOn(String founding, Dated thing) {
        return Anachronisms.find(List.of(thing), Map.of("CSTO", new Turn(date(founding), CHARTER)), Map.of(), Map.of());
    }

    private static List<String> dissolvedOn(String end, Dated thing) {
        return Anachronisms.find(List.of(thing), Map.of(), Map.of("CSTO", new Turn(date(end), CHARTER)), Map.of())
                .stream()
                .map(found -> found.id() + ": " + found.title())
                .toList();
    }

    private static List<Discrepancy> independentSince(String day, Dated thing) {
        return Anachronisms.find(List.of(thing), Map.of(), Map.of(), Map.of("KAZ", new Turn(date(day), CHARTER)));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
