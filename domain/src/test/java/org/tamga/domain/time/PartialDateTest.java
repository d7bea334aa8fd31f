package org.tamga.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return days().flatMap(day -> Arbitraries.of(
                new PartialDate(day.getYear(), 0, 0),
                new PartialDate(day.getYear(), day.getMonthValue(), 0),
                new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    /** Dates so close that their periods often meet. */
    @Provide
    Arbitrary<PartialDate> datesOfThreeYears() {
        return Arbitraries.integers()
                .between(2019, 2021)
                .flatMap(year -> Arbitraries.integers()
                        .between(0, 12)
                        .flatMap(month -> Arbitraries.integers()
                                .between(0, month == 0 ? 0 : 28)
                                .map(day -> new PartialDate(year, month, day))));
    }

    @Provide
    Arbitrary<LocalDate> daysOfThreeYears() {
        return Arbitraries.integers().between(0, 3 * 365).map(LocalDate.of(2019, 1, 1)::plusDays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-03", "2020-02-29", "0000", "9999-12-31"})
    void isWrittenAsItWasRead(String text) {
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @Property
    void everyDateIsReadAsItWasWritten(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2019-02-29",
                "2019-13",
                "2019-00",
                "2019-05-00",
                "2019-00-05",
                "19",
                "",
                " 2019",
                "2019-5-3",
                "02019",
                "2019-",
                "-2019",
                "2019-05-03T00:00",
                "2019/05/03",
                "٢٠١٩"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
    }

    @Test
    void numbersThatMakeNoDateAreRefused() {
        for (var date : List.of(
                new int[] {10_000, 0, 0},
                new int[] {-1, 0, 0},
                new int[] {2019, 0, 5},
                new int[] {2019, 13, 0},
                new int[] {2019, -1, 0},
                new int[] {2019, 2, 29},
                new int[] {2019, 2, -1})) {
            assertThrows(DateTimeException.class, () -> new PartialDate(date[0], date[1], date[2]));
        }
    }

    @Test
    void isWrittenWithTheSameDigitsInEveryLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("2019-05-03", new PartialDate(2019, 5, 3).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void spansTheDaysThatItCanMean() {
        assertEquals("2019-01-01 2019-12-31", span("2019"));
        assertEquals("2020-02-01 2020-02-29", span("2020-02"));
        assertEquals("2019-05-03 2019-05-03", span("2019-05-03"));
    }

    @Property
    void doesNotEndBeforeItStarts(@ForAll("dates") PartialDate date) {
        assertFalse(date.first().isAfter(date.last()));
    }

    @Property
    void hasCertainlyBegunOnlyOnceItHasAndMayHaveEndedBeforeItHas(
            @ForAll("datesOfThreeYears") PartialDate date, @ForAll("daysOfThreeYears") LocalDate day) {
        assertEquals(!day.isBefore(date.first()), TimeRules.begun(date, day));
        assertEquals(!day.isBefore(date.last()), TimeRules.begunForCertain(date, day));
        assertEquals(day.isAfter(date.first()), TimeRules.mayHaveEnded(date, day));
        assertEquals(day.isAfter(date.last()), TimeRules.ended(date, day));
    }

    @Test
    void sortsByTimeAndBeforeTheDatesItContains() {
        var sorted = Stream.of("2020", "2019-12-31", "2019-05-03", "2019", "2019-06", "2019-05")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString)
                .toList();
        assertEquals(List.of("2019", "2019-05", "2019-05-03", "2019-06", "2019-12-31", "2020"), sorted);
    }

    @Property
    void sortsAsTheFirstDaysDo(@ForAll("datesOfThreeYears") PartialDate a, @ForAll("datesOfThreeYears") PartialDate b) {
        var days = a.first().compareTo(b.first());
        if (days != 0) {
            assertEquals(Integer.signum(days), Integer.signum(a.compareTo(b)));
        }
        assertEquals(a.equals(b), a.compareTo(b) == 0);
    }

    private static String span(String text) {
        var date = PartialDate.parse(text);
        return date.first() + " " + date.last();
    }
}
