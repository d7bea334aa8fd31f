package org.tamga.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate READ = LocalDate.of(2026, 11, 21);

    /** The letter of how sure it is on each day: certain, possible, or - for not at all. */
    private static String on(Validity validity, String... days) {
        return Stream.of(days)
                .map(day -> validity.on(LocalDate.parse(day))
                        .map(sure -> sure.toString().substring(0, 1))
                        .orElse("-"))
                .collect(Collectors.joining());
    }

    private static Validity.Known known(String start, String end, boolean ended, String attested) {
        return new Validity.Known(date(start), date(end), ended, date(attested), READ);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    @Test
    void boundsThatAreKnownToTheDayLeaveNothingPossible() {
        var validity = known("2001-06-15", "2012-06-28", true, null).between(null);
        assertEquals("-cc-", on(validity, "2001-06-14", "2001-06-15", "2012-06-28", "2012-06-29"));
    }

    @Test
    void aCoarseBoundIsPossibleOnTheDaysThatItCanMean() {
        var validity = known("2020", "2022-02", true, null).between(null);
        assertEquals("-pp", on(validity, "2019-12-31", "2020-01-01", "2020-12-30"));
        assertEquals("ccpp-", on(validity, "2020-12-31", "2022-02-01", "2022-02-02", "2022-02-28", "2022-03-01"));
    }

    @Test
    void anUnknownStartLiesBetweenWhatMakesItPossibleAndTheOldestAttestation() {
        var founding = date("1865-05-17");
        var validity = known(null, null, false, null).between(null, founding);
        assertEquals("-ppcc", on(validity, "1865-05-16", "1865-05-17", "2026-11-20", "2026-11-21", "2999-01-01"));
        var attested = known(null, null, false, "1974").between(null, founding);
        assertEquals("pc", on(attested, "1974-12-30", "1974-12-31"));
    }

    @Test
    void anUnknownStartIsNotAfterTheEnd() {
        var validity = known(null, "2010-05-03", true, null).between(null);
        assertEquals("pc-", on(validity, "2010-05-02", "2010-05-03", "2010-05-04"));
        assertEquals("p-", on(known(null, "2010", true, null).between(null), "2010-12-30", "2011-01-01"));
    }

    @Test
    void whatEndedOnAnUnknownDayHasEndedByTheDayOnWhichThatWasRead() {
        var validity = known("1992-05-15", null, true, null).between(null);
        assertEquals("cpp-", on(validity, "1992-05-15", "1992-05-16", "2026-11-21", "2026-11-22"));
        var attested = known("1992-05-15", null, true, "2001").between(null);
        assertEquals("cp", on(attested, "2001-01-01", "2001-01-02"));
    }

    @Test
    void aStartBeforeTheBeginningIsOnlyPossibleUntilThen() {
        var validity = known("1992-05-15", null, false, null).between(null, date("2002-10-07"));
        assertEquals("-ppc", on(validity, "1992-05-14", "1992-05-15", "2002-10-06", "2002-10-07"));
    }

    @Test
    void nothingHoldsAfterTheEndOfWhatItHangsOn() {
        var validity = known("1992-05-15", null, false, null).between(date("2010-12"));
        assertEquals("cpp-", on(validity, "2010-12-01", "2010-12-02", "2010-12-31", "2011-01-01"));
    }
}
