package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.store.ChangesTest;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.table.Tables;

/** Each row belongs to the dataset that brought it, and an import touches the rows of its datasets alone. */
public class OwnershipTest extends ImportTest {

    private Folder trust;

    @BeforeEach
    void copyTrust(@TempDir Path folder) {
        trust = Folder.copy("trust", folder);
    }

    @OnEveryDatabase
    void aSecondDatasetLoadsBesideTheFirst(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var before = rowsOf(store, "base");
        assertEquals(Optional.of("2026.11.21-2"), load(store, List.of(trust)));
        assertEquals(before, rowsOf(store, "base"));
        assertEquals(
                List.of("[base, 1, added]", "[trust, 2, added]"),
                Rows.query(store, "select dataset, release, op from release_datasets"));
        assertEquals(
                List.of("[DTB, access, KGZ]", "[DTB, privacy, KGZ]", "[DTB, safety, KGZ]", "[DTB, trust, KGZ]"),
                Rows.query(
                        store,
                        "select s.\"index\", component, c.code from scores s join countries c on c.code = s.country"
                                + " where s.dataset = 'trust' and c.dataset = 'base'"));
    }

    @OnEveryDatabase
    void aKeyThatTheStoreHoldsIsAnErrorThatNamesBoth(TestDatabase database) {
        trust.add("sources.csv", "report,report,primary,Mine,allowed");
        assertRefused(
                database,
                List.of(trust),
                "trust/sources.csv, line 3, column 1 (id), value \"report\": has the same key (report) as a row of the"
                        + " dataset base");
    }

    @OnEveryDatabase
    void aKeyOfTwoDatasetsThatComeTogetherIsAnErrorThatNamesBoth(TestDatabase database) {
        trust.add("sources.csv", "report,report,primary,Mine,allowed");
        assertRefused(
                database,
                List.of(base, trust),
                "trust/sources.csv, line 3, column 1 (id), value \"report\": has the same key (report) as"
                        + " base/sources.csv, line 2");
    }

    @OnEveryDatabase
    void aDatasetThatOthersReferToStays(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        load(store, List.of(trust));
        var before = Rows.of(store);
        var refusal =
                assertThrows(InvalidDatasetException.class, () -> new Importer(store, CLOCK).remove("base", false));
        assertEquals(
                List.of("access", "privacy", "safety", "trust").stream()
                        .map(component ->
                                "base/countries: \"KGZ\" of countries would go, but scores of the dataset trust"
                                        + " refers to it: DTB, 2025, " + component + ", KGZ, trust-2025")
                        .toList(),
                refusal.problems().stream().map(Problem::toString).sorted().toList());
        assertEquals(before, Rows.of(store));
    }

    @OnEveryDatabase
    void aRowThatOthersReferToStays(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        trust.replace("scores.csv", "KGZ,0.5,trust-2025", "KGZ,0.5,page")
                .replace("editions.csv", ",trust-2025,trust-2025,", ",trust-2025;page,trust-2025;page,");
        load(store, List.of(trust));
        var before = Rows.of(store);
        base.line("sources.csv", 3, "leaf,web_page,secondary,The leaf,,,unknown,2026")
                .replace("countries.csv", "report;page", "report;leaf")
                .replace("memberships.csv", ",page,", ",leaf,")
                .replace("editions.csv", "report;page", "report;leaf");
        var refusal = assertThrows(InvalidDatasetException.class, () -> load(store, List.of(base)));
        assertEquals(
                List.of(
                        "base/sources.csv: \"page\" of sources would go, but editions of the dataset trust refers to it: DTB, 2025",
                        "base/sources.csv: \"page\" of sources would go, but editions of the dataset trust refers to it: DTB, 2025",
                        "base/sources.csv: \"page\" of sources would go, but scores of the dataset trust refers to it:"
                                + " DTB, 2025, access, KGZ, page"),
                refusal.problems().stream().map(Problem::toString).toList());
        assertEquals(before, Rows.of(store));
    }

    @OnEveryDatabase
    void aDatasetThatNobodyRefersToTakesItsRowsOut(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        load(store, List.of(trust));
        var before = rowsOf(store, "base");
        var result = new Importer(store, CLOCK).remove("trust", false);
        assertEquals("2026.11.21-3", result.release());
        assertEquals(
                List.of(new ImportResult.DatasetResult("trust", "1", "removed", new ImportResult.Counts(0, 0, 11))),
                result.datasets());
        assertEquals(before, rowsOf(store, "base"));
        assertEquals(Map.of(), rowsOf(store, "trust"));
        assertEquals(List.of("[base]"), Rows.query(store, "select name from datasets"));
        assertEquals(
                List.of("[0, 0, 11]"),
                Rows.query(store, "select inserted, updated, deleted from releases where number = 3"));
    }

    @OnEveryDatabase
    void anUnknownDatasetIsNotRemoved(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var refusal =
                assertThrows(InvalidDatasetException.class, () -> new Importer(store, CLOCK).remove("bases", false));
        assertEquals(
                "[bases/: the store holds no dataset of this name; did you mean base?]",
                refusal.problems().toString());
    }

    @OnEveryDatabase
    void newRowsComeChangedRowsChangeMissingRowsGoAndAllOthersAreUntouched(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        load(store, List.of(trust));
        var before = Rows.of(store);
        base.line("country_names.csv", 3, "KGZ,ky,Кыргыз Республикасы,report,")
                .add("country_names.csv", "UZB,uz,Oʻzbekiston,report,")
                .line("memberships.csv", 4, "SCO,KGZ,member,2001,,,page,")
                .replace("tiers.csv", "GCI,2020,T2,Low,0,20,report,\n", "");
        var result = new Importer(store, CLOCK).load(List.of(base.files()));
        assertEquals(
                List.of(new ImportResult.DatasetResult("base", "1", "changed", new ImportResult.Counts(2, 1, 2))),
                result.datasets());
        assertEquals(
                List.of("[KAZ, kk, 1]", "[KGZ, ky, 3]", "[UZB, uz, 3]"),
                Rows.query(store, "select country, language, since from country_names"));
        assertEquals(
                List.of("[CSTO, KAZ, 1]", "[CSTO, UZB, 1]", "[SCO, KGZ, 3]"),
                Rows.query(store, "select organization, country, since from memberships"));
        assertEquals(List.of("[T1, 1]"), Rows.query(store, "select tier, since from tiers"));
        var after = Rows.of(store);
        for (var table : Tables.ALL) {
            if (!List.of("country_names", "memberships", "tiers").contains(table.name())) {
                assertEquals(before.get(table.name()), after.get(table.name()), table.name());
            }
        }
    }

    @OnEveryDatabase
    void aTableThatIsLeftOutLosesItsRows(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        base.replace("datapackage.json", "    {\"name\": \"country_names\", \"path\": \"country_names.csv\"},\n", "");
        assertEquals(
                new ImportResult.Counts(0, 0, 2),
                new Importer(store, CLOCK)
                        .load(List.of(base.files()))
                        .datasets()
                        .get(0)
                        .counts());
        assertEquals(List.of(), Rows.query(store, "select * from country_names"));
    }

    @OnEveryDatabase
    void otherOrderQuotesAndLineEndsMakeNoRelease(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var before = Rows.of(store);
        base.write(
                "country_names.csv",
                "\uFEFFname,country,language,source,locator\r\n\"Кыргызстан\",KGZ,ky,report,\r\nҚазақстан,\"KAZ\",kk,report,\"\"\r\n");
        assertEquals(Optional.empty(), load(store, List.of(base)));
        assertEquals(before, Rows.of(store));
    }

    @OnEveryDatabase
    void anotherVersionAloneMakesAReleaseThatCountsNothing(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var before = rowsOf(store, "base");
        base.replace("datapackage.json", "\"version\": \"1\"", "\"version\": \"2\"");
        var result = new Importer(store, CLOCK).load(List.of(base.files()));
        assertEquals(
                List.of(new ImportResult.DatasetResult("base", "2", "changed", new ImportResult.Counts(0, 0, 0))),
                result.datasets());
        assertEquals(before, rowsOf(store, "base"));
        assertEquals(
                2, Rows.query(store, "select distinct digest from releases").size());
    }

    @OnEveryDatabase
    void aDryRunSaysWhatWouldBeAndChangesNothing(TestDatabase database) {
        var store = database.store();
        load(store, List.of(base));
        var before = Rows.of(store);
        var importer = new Importer(store, CLOCK);
        var would = importer.load(List.of(trust.files()), true);
        assertEquals(before, Rows.of(store));
        assertEquals(would, importer.load(List.of(trust.files()), false));
        var without = importer.remove("trust", true);
        assertEquals(without, importer.remove("trust", false));
    }

    @OnEveryDatabase
    void aRowMayMoveToADatasetThatComesLater(TestDatabase database) {
        assertMoved(database, List.of(base, trust), "[base, 0, 0, 1][trust, 1, 0, 0]");
    }

    @OnEveryDatabase
    void aRowMayMoveToADatasetThatComesEarlier(TestDatabase database) {
        assertMoved(database, List.of(trust, base), "[trust, 1, 0, 0][base, 0, 0, 1]");
    }

    private void assertMoved(TestDatabase database, List<Folder> datasets, String counts) {
        var store = database.store();
        load(store, List.of(base));
        load(store, List.of(trust));
        base.replace("countries.csv", "KGZ,KG,417,Kyrgyzstan,Asia,142,report;page,Table 1;p. 2\n", "");
        var country = "code,alpha2,numeric,name,source\nKGZ,KG,417,Kyrgyzstan,trust-2025\n";
        trust.write("countries.csv", country)
                .replace("datapackage.json", "[\n", "[\n    {\"name\": \"countries\", \"path\": \"countries.csv\"},\n");
        var result = new Importer(store, CLOCK)
                .load(datasets.stream().map(Folder::files).toList());
        assertEquals(
                counts, result.datasets().stream().map(OwnershipTest::inShort).collect(Collectors.joining()));
        assertEquals(
                List.of("[base, KAZ, 1]", "[base, UZB, 1]", "[trust, KGZ, 3]"),
                Rows.query(store, "select dataset, code, since from countries"));
        var empty = database.store();
        new Importer(empty, CLOCK).load(Archives.datasets(Archives.newest(store)));
        assertEquals(Archives.files(Archives.newest(store)), Archives.files(Archives.newest(empty)));
        assertEquals(
                List.of("base delete", "trust insert"),
                ChangesTest.all(store, 2, 10).stream()
                        .map(change -> change.dataset() + " " + change.op())
                        .sorted()
                        .toList());
    }

    private static String inShort(ImportResult.DatasetResult result) {
        var counts = result.counts();
        return "[%s, %d, %d, %d]".formatted(result.dataset(), counts.inserted(), counts.updated(), counts.deleted());
    }

    @OnEveryDatabase
    void aCountryMayGetAnotherCodeAndTwoMayExchangeTheirs(TestDatabase database) {
        var store = database.store();
        base.add("countries.csv", "ROM,RO,642,Romania,Europe,150,report,");
        load(store, List.of(base));
        base.line("countries.csv", 5, "ROU,RO,642,Romania,Europe,150,report,")
                .replace("countries.csv", "KAZ,KZ,398", "KAZ,UZ,860x")
                .replace("countries.csv", "UZB,UZ,860", "UZB,KZ,398")
                .replace("countries.csv", "860x", "860");
        load(store, List.of(base));
        assertEquals(
                List.of("[KAZ, UZ, 860]", "[KGZ, KG, 417]", "[ROU, RO, 642]", "[UZB, KZ, 398]"),
                Rows.query(store, "select code, alpha2, \"numeric\" from countries"));
    }

    private static Map<String, List<String>> rowsOf(DataSource store, String dataset) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : Tables.ALL) {
            var own = Rows.query(store, "select * from " + table.name() + " where dataset = '" + dataset + "'");
            if (!own.isEmpty()) {
                rows.put(table.name(), own);
            }
        }
        return rows;
    }
}
