package org.tamga.importer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.Importer;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.Rows;
import org.tamga.importer.TestDatabase;

/** When a membership holds is written with it, and anew when its organization or its sources change. */
class ValiditiesTest {

    @TempDir
    Path folder;

    private static List<String> validities(DataSource store) {
        return Rows.query(
                store,
                "select country, possible_from, certain_from, certain_until, possible_until from memberships order by country, possible_from");
    }

    @OnEveryDatabase
    void followsFromTheDatesOfTheMembershipItsOrganizationAndItsSources(TestDatabase database) {
        var store = database.store();
        var importer = new Importer(store, ImportTest.CLOCK);
        var base = Folder.copy("base", folder);
        importer.load(List.of(base.files()));
        assertEquals(
                List.of(
                        "[KAZ, 1994-04-20, 1994-04-20, 9999-12-31, 9999-12-31]",
                        "[KGZ, 2001-01-01, 2026-12-31, 9999-12-31, 9999-12-31]",
                        "[UZB, 2006-01-01, 2006-12-31, 2012-12-19, 2012-12-19]"),
                validities(store));
        base.replace(
                "sources.csv",
                "page,web_page,secondary,The page,,,unknown,2026",
                "page,web_page,secondary,The page,,,unknown,2024-05-06");
        base.replace("organizations.csv", "founded_on", "founded_on,dissolved_on")
                .replace("organizations.csv", "1992-05-15,https", "1995,2010,https")
                .replace("organizations.csv", "2001,,", "2001,,,");
        importer.load(List.of(base.files()));
        assertEquals(
                List.of(
                        "[KAZ, 1994-04-20, 1995-01-01, 2010-01-01, 2010-12-31]",
                        "[KGZ, 2001-01-01, 2024-05-06, 9999-12-31, 9999-12-31]",
                        "[UZB, 2006-01-01, 2006-12-31, 2010-01-01, 2010-12-31]"),
                validities(store));
    }

    @OnEveryDatabase
    void isWrittenByTheFirstImportAfterAnUpgrade(TestDatabase database) {
        var store = database.store();
        var importer = new Importer(store, ImportTest.CLOCK);
        var base = Folder.copy("base", folder);
        importer.load(List.of(base.files()));
        var memberships = validities(store);
        var parties = Rows.query(store, "select * from instrument_parties");
        execute(
                store,
                "update memberships set possible_from = default, certain_from = default, certain_until = default, possible_until = default",
                "update instrument_parties set possible_from = default, certain_from = default, certain_until = default, possible_until = default, consented_from = default",
                "update datasets set content = ''");
        importer.load(List.of(
                base.replace("country_names.csv", "Қазақстан", "Казахстан").files()));
        assertEquals(memberships, validities(store));
        assertEquals(parties, Rows.query(store, "select * from instrument_parties"));
        var upgraded =
                Rows.query(store, "select digest from releases where number = (select max(number) from releases)");
        importer.remove("base", false);
        importer.load(List.of(base.files()));
        assertEquals(
                upgraded,
                Rows.query(store, "select digest from releases where number = (select max(number) from releases)"));
    }

    private static void execute(DataSource store, String... statements) {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
