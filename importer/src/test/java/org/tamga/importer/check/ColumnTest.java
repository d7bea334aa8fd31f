package org.tamga.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Tables;

/** What the tables say of their columns. */
class ColumnTest {

    @ParameterizedTest
    @MethodSource("columns")
    void saysWhatItMeans(Column column) {
        assertNotNull(column.description());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void takesItsOwnExample(Column column) {
        if (column.example() != null) {
            assertEquals(Optional.empty(), ValueCheck.check(column, column.example()));
        }
    }

    /** Answers promise no more items than that; the shortest item of a code or a topic is one letter. */
    @ParameterizedTest
    @MethodSource("lists")
    void takesNoMoreItemsThanItSays(Column column) {
        var shortest = column.references() != null && column.references().equals("countries") ? "KAZ" : "a";
        assertNotEquals(Optional.empty(), ValueCheck.check(column, items(column.maxItems() + 1, shortest)));
        if (shortest.equals("a")) {
            assertEquals(Optional.empty(), ValueCheck.check(column, items(column.maxItems(), shortest)));
        }
    }

    private static String items(int count, String item) {
        return Stream.generate(() -> item).limit(count).collect(Collectors.joining(";"));
    }

    static List<Named<Column>> columns() {
        return Tables.ALL.stream()
                .flatMap(table ->
                        table.columns().stream().map(column -> Named.of(table.name() + "." + column.name(), column)))
                .toList();
    }

    static List<Named<Column>> lists() {
        return columns().stream().filter(column -> column.getPayload().list()).toList();
    }
}
