package org.tamga.domain.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.domain.time.PartialDate;

class EditionOrderTest {

    private static Edition edition(String name, String publishedOn) {
        var edition = new Edition();
        edition.index = "I";
        edition.edition = name;
        edition.publishedOn = publishedOn == null ? null : PartialDate.parse(publishedOn);
        return edition;
    }

    private static List<String> order(Edition... editions) {
        return new Indices(List.of(), List.of(editions), List.of(), List.of())
                .editions("I").stream().map(edition -> edition.edition).toList();
    }

    @Test
    void editionsAreInTheOrderOfTheirPublication() {
        assertEquals(List.of("9", "10"), order(edition("10", "2020"), edition("9", "2019")));
        assertEquals(List.of("B", "A"), order(edition("A", "2022-03"), edition("B", "2021-12-31")));
        assertEquals(List.of("2020", "2018"), order(edition("2018", "2021-06-29"), edition("2020", "2021-05")));
    }

    @Test
    void withoutADateTheNameTellsTheYearOrTheNumber() {
        assertEquals(List.of("9", "10"), order(edition("10", null), edition("9", null)));
        assertEquals(List.of("v2", "v10"), order(edition("v10", null), edition("v2", null)));
        assertEquals(
                List.of("2019", "2021", "2024-pilot", "2025"),
                order(
                        edition("2025", "2025-01"),
                        edition("2024-pilot", null),
                        edition("2021", "2021"),
                        edition("2019", null)));
        assertEquals(
                List.of("first", "2020"),
                Stream.of(edition("2020", null), edition("first", null))
                        .sorted(Edition.ORDER)
                        .map(edition -> edition.edition)
                        .toList());
    }
}
