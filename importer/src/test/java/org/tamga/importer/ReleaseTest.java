package org.tamga.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.read.DatasetFiles;

/** What several imports of one dataset make of the store. */
public class ReleaseTest extends ImportTest {

    @OnEveryDatabase
    void theSameDatasetIsNotLoadedTwice(TestDatabase database) {
        var store = database.store();
        assertEquals(Optional.of("2026.11.21-1"), load(store, List.of(base)));
        var before = Rows.of(store);
        assertEquals(Optional.empty(), load(store, List.of(base)));
        assertEquals(before, Rows.of(store));
    }

    @OnEveryDatabase
    void anotherVersionMakesASecondReleaseOfTheDay(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        base.replace("datapackage.json", "\"version\": \"1\"", "\"version\": \"2\"");
        assertEquals(Optional.of("2026.11.21-2"), load(store, List.of(base)));
        assertEquals(List.of("[base, 2]"), Rows.query(store, "select name, version from datasets"));
        assertEquals(List.of("[2026.11.21-1]", "[2026.11.21-2]"), Rows.query(store, "select id from releases"));
    }

    @OnEveryDatabase
    void rowsThatANewVersionAddsChangesOrDropsAreSoInTheStore(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        base.line("country_names.csv", 2, "KAZ,ru,Казахстан,report,")
                .line("country_names.csv", 3, "KGZ,ky,Кыргыз Республикасы,report,")
                .add("country_names.csv", "UZB,uz,Oʻzbekiston,report,");
        assertEquals(Optional.of("2026.11.21-2"), load(store, List.of(base)));
        assertEquals(
                List.of("[KAZ, ru, Казахстан]", "[KGZ, ky, Кыргыз Республикасы]", "[UZB, uz, Oʻzbekiston]"),
                Rows.query(store, "select country, language, name from country_names"));
    }

    @OnEveryDatabase
    void equalDatasetsInTwoStoresHaveEqualDigests(TestDatabase database) {
        assertEquals(digest(database.store()), digest(database.store()));
    }

    @OnEveryDatabase
    void aFileThatBreaksWhileItIsImportedLeavesTheStoreAsItWas(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var before = Rows.of(store);
        base.replace("datapackage.json", "\"version\": \"1\"", "\"version\": \"2\"");
        for (var opening = 1; opening <= 3; opening++) {
            var files = brokenFrom(opening);
            assertThrows(InvalidDatasetException.class, () -> new Importer(store, CLOCK).load(List.of(files)));
            assertEquals(before, Rows.of(store));
        }
    }

    /** The base dataset, of which the memberships are cut off from their n-th opening on. */
    private DatasetFiles brokenFrom(int n) {
        var openings = new AtomicInteger();
        return path -> path.equals("memberships.csv") && openings.incrementAndGet() >= n
                ? new ByteArrayInputStream("organization,country\n\"".getBytes(UTF_8))
                : base.files().open(path);
    }

    private List<String> digest(DataSource store) {
        load(store, List.of(base));
        return Rows.query(store, "select digest from releases");
    }
}
