package org.tamga.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Each column says what it holds, and its own example is a value that it may hold. */
class ColumnTest {

    static Stream<Table> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableAndItsColumnsHaveATitleAndADescription(Table table) {
        assertSpeaks(table.name(), table.title(), table.description());
        for (var column : table.columns()) {
            assertSpeaks(table.name() + "." + column.name(), column.title(), column.description());
        }
    }

    private static void assertSpeaks(String name, String title, String description) {
        assertTrue(title != null && !title.isBlank(), name);
        assertTrue(description != null && !description.isBlank(), name);
        assertNotEquals(title, description, name);
        assertTrue(title.length() <= 40, name);
        assertFalse(description.endsWith("."), name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theExampleOfAColumnIsAValueOfIt(Table table) {
        table.columns().stream()
                .filter(column -> column.example() != null)
                .forEach(column -> assertEquals(
                        Optional.empty(),
                        ValueCheck.check(column, column.example(), text -> ""),
                        table.name() + "." + column.name()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aListHasRoomForOneCharacterOfEachItem(Table table) {
        table.columns().stream()
                .filter(Column::list)
                .forEach(column -> assertTrue(column.maxLength() >= 2 * column.maxItems() - 1, column.name()));
    }
}
