package org.tamga.importer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.tamga.importer.Archives;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.World;
import org.tamga.importer.store.Changes.Change;
import org.tamga.importer.store.Changes.Field;
import org.tamga.importer.store.Changes.Filter;
import org.tamga.importer.store.Changes.Place;

/** What is said of each change, and that every way through them gives all of them. */
public class ChangesTest extends ImportTest {

    private static final long SEED = 5;

    @OnEveryDatabase
    void aChangeSaysWhatWasAndWhatIs(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        base.line("country_names.csv", 3, "KGZ,ky,Кыргыз Республикасы,report;page,")
                .add("country_names.csv", "UZB,uz,Oʻzbekiston,report,")
                .replace("memberships.csv", "SCO,KGZ,observer,,,,page,\n", "");
        load(store, List.of(base));
        assertEquals(
                List.of(
                        new Change(
                                "2026.11.21-2",
                                "base",
                                "country_names",
                                "update",
                                List.of(same("country", "KGZ"), same("language", "ky")),
                                List.of(
                                        new Field("name", "Кыргызстан", "Кыргыз Республикасы"),
                                        new Field("source", "report", "report;page"))),
                        new Change(
                                "2026.11.21-2",
                                "base",
                                "country_names",
                                "insert",
                                List.of(came("country", "UZB"), came("language", "uz")),
                                List.of(came("name", "Oʻzbekiston"), came("source", "report"))),
                        new Change(
                                "2026.11.21-2",
                                "base",
                                "memberships",
                                "delete",
                                List.of(
                                        went("organization", "SCO"),
                                        went("country", "KGZ"),
                                        went("status", "observer")),
                                List.of(went("source", "page")))),
                all(store, 1, 500));
    }

    @OnEveryDatabase
    void pagesOfAnySizeGiveTheSameChangesAsOne(TestDatabase database) {
        var store = database.store();
        new World(store, SEED).live(15);
        var whole = all(store, 0, 100_000);
        assertTrue(whole.size() > 100);
        for (var limit = 1; limit <= 7; limit++) {
            assertEquals(whole, all(store, 0, limit), "limit " + limit);
        }
    }

    @OnEveryDatabase
    void aFilterGivesWhatItSaysAndTheCountIsRight(TestDatabase database) {
        var store = database.store();
        new World(store, SEED).live(15);
        var none = Set.<String>of();
        for (var since = 0; since <= Archives.newestRelease(store); since += 3) {
            var whole = all(store, since, 500);
            assertFiltered(store, whole, since, new Filter(none, none, none), change -> true);
            for (var op : List.of("insert", "update", "delete")) {
                assertFiltered(
                        store,
                        whole,
                        since,
                        new Filter(none, none, Set.of(op)),
                        change -> change.op().equals(op));
            }
            assertFiltered(
                    store,
                    whole,
                    since,
                    new Filter(none, none, Set.of("insert", "delete")),
                    change -> !change.op().equals("update"));
            assertFiltered(
                    store,
                    whole,
                    since,
                    new Filter(Set.of("memberships"), none, none),
                    change -> change.table().equals("memberships"));
            assertFiltered(
                    store,
                    whole,
                    since,
                    new Filter(Set.of("country_names", "memberships", "scores"), Set.of("KGZ"), none),
                    change -> isOf("KGZ", change) && !change.table().equals("countries"));
        }
    }

    @OnEveryDatabase
    void aPageAsksForItsOwnSectionsOnly(TestDatabase database) throws SQLException {
        var store = database.store();
        new World(store, SEED).live(15);
        var asked = new AtomicInteger();
        try (var connection = store.getConnection()) {
            var counted = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            asked.incrementAndGet();
                        }
                        return method.invoke(connection, arguments);
                    });
            var changes = new Changes(counted, new Filter(Set.of(), Set.of(), Set.of("update")));
            var sections = changes.sections();
            assertEquals(2, asked.get());
            var whole = changes.page(sections, Place.since(0), 100_000).changes();
            assertEquals(2 + 2 * sections.size(), asked.getAndSet(0));
            changes.page(sections, Place.since(0), whole.size() / 10);
            assertTrue(asked.get() < sections.size() / 2, asked + " of " + sections.size());
        }
    }

    @OnEveryDatabase
    void nothingIsSinceTheNewestRelease(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        assertEquals(List.of(), all(store, 1, 10));
    }

    private static boolean isOf(String country, Change change) {
        return change.key().stream()
                .anyMatch(field -> field.name().equals("country")
                        && country.equals(field.after() == null ? field.before() : field.after()));
    }

    private static void assertFiltered(
            DataSource store, List<Change> whole, int since, Filter filter, Predicate<Change> expected) {
        var kept = whole.stream()
                .filter(expected)
                .filter(change ->
                        filter.countries().isEmpty() || filter.tables().contains(change.table()))
                .toList();
        assertEquals(kept, all(store, since, filter, 3), filter.toString());
        assertEquals(kept.size(), count(store, since, filter), filter.toString());
    }

    private static Field same(String name, String value) {
        return new Field(name, value, value);
    }

    private static Field came(String name, String value) {
        return new Field(name, null, value);
    }

    private static Field went(String name, String value) {
        return new Field(name, value, null);
    }

    /** All changes since a release, so many to a page. */
    public static List<Change> all(DataSource store, int since, int limit) {
        return all(store, since, new Filter(Set.of(), Set.of(), Set.of()), limit);
    }

    private static List<Change> all(DataSource store, int since, Filter filter, int limit) {
        try (var connection = store.getConnection()) {
            var all = new ArrayList<Change>();
            var changes = new Changes(connection, filter);
            var sections = changes.sections();
            var place = Place.since(since);
            do {
                var page = changes.page(sections, place, limit);
                assertTrue(page.changes().size() <= limit);
                assertTrue(page.next() == null || page.changes().size() == limit);
                all.addAll(page.changes());
                place = page.next();
            } while (place != null);
            return all;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static long count(DataSource store, int since, Filter filter) {
        try (var connection = store.getConnection()) {
            return Changes.count(new Changes(connection, filter).sections(), since);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
