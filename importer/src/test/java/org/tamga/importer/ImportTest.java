package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problem;

/** Loads the small dataset {@code base}, whole or broken, into a store that holds it as it was. */
public abstract class ImportTest {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:15:30Z"), ZoneOffset.UTC);
    private static final Map<TestDatabase, DataSource> FULL = new EnumMap<>(TestDatabase.class);

    protected Folder base;

    @BeforeEach
    public void copy(@TempDir Path folder) {
        base = Folder.copy("base", folder);
    }

    /** The datasets are refused for exactly these reasons, and the store is as it was. */
    public static void assertRefused(TestDatabase database, List<Folder> folders, String... problems) {
        var store = FULL.computeIfAbsent(database, ImportTest::full);
        var before = Rows.of(store);
        var refusal = assertThrows(InvalidDatasetException.class, () -> load(store, folders));
        assertEquals(
                String.join("\n", problems),
                String.join(
                        "\n", refusal.problems().stream().map(Problem::toString).toList()));
        assertEquals(before, Rows.of(store));
    }

    public void assertRefused(TestDatabase database, String... problems) {
        assertRefused(database, List.of(base), problems);
    }

    /** The dataset loads, and the rows of a table are these. */
    public void assertLoaded(TestDatabase database, String query, String... rows) {
        var store = database.store();
        load(store, List.of(base));
        assertEquals(List.of(rows), Rows.query(store, query));
    }

    public static Optional<String> load(DataSource store, List<Folder> folders) {
        var result = new Importer(store, CLOCK)
                .load(folders.stream().map(Folder::files).toList());
        return Optional.ofNullable(result.release());
    }

    private static DataSource full(TestDatabase database) {
        var store = database.store();
        new Importer(store, CLOCK).load(List.of(Folder.original("base")));
        return store;
    }
}
