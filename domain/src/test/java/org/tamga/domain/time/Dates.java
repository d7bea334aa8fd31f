package org.tamga.domain.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Dates of any precision, and days, about the edges of years and of a leap year's February. */
public final class Dates {

    /** The days. */
    public static final List<LocalDate> DAYS = Stream.of(
                    "2018-12-31",
                    "2019-01-01",
                    "2019-02-28",
                    "2019-03-01",
                    "2019-12-31",
                    "2020-01-01",
                    "2020-02-28",
                    "2020-02-29",
                    "2020-03-01",
                    "2020-12-31",
                    "2021-01-01",
                    "2021-02-28",
                    "2021-03-01")
            .map(LocalDate::parse)
            .toList();

    /** The dates: unknown (null), of the years and the months of the days, and the days themselves. */
    public static final List<PartialDate> DATES = dates();

    private Dates() {}

    private static List<PartialDate> dates() {
        var dates = new ArrayList<PartialDate>();
        dates.add(null);
        DAYS.stream()
                .map(LocalDate::toString)
                .flatMap(day -> Stream.of(day.substring(0, 4), day.substring(0, 7), day))
                .distinct()
                .map(PartialDate::parse)
                .forEach(dates::add);
        return dates;
    }
}
