package org.tamga.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.importer.ImportTest.CLOCK;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.table.Tables;

public class BuiltInDatasetsTest {

    @OnEveryDatabase
    void loadWholeAndOnce(TestDatabase database) throws IOException {
        var store = database.store();
        var importer = new Importer(store, CLOCK);
        assertEquals("2026.11.21-1", importer.loadBuiltIn().release());
        var loaded = Rows.of(store);
        assertEquals(rowsOfTheFiles(), sizes(loaded));
        assertEquals(
                List.of("[countries]", "[gci]", "[instruments]", "[organizations]", "[seeds]"),
                Rows.query(store, "select name from datasets"));
        assertEquals(ImportResult.UNCHANGED, importer.loadBuiltIn());
        assertEquals(loaded, Rows.of(store));
    }

    @OnEveryDatabase
    void loadTogetherWithAnIndexOfAKindNeverSeenBefore(TestDatabase database) {
        var store = database.store();
        var datasets = new ArrayList<DatasetFiles>();
        Importer.BUILT_IN.forEach(name -> datasets.add(DatasetFiles.builtIn(name)));
        datasets.add(Folder.original("trust"));
        assertEquals("2026.11.21-1", new Importer(store, CLOCK).load(datasets).release());
        assertEquals(
                List.of("[DTB, 2025, competition, 3]"),
                Rows.query(
                        store,
                        "select \"index\", edition, rank_method, decimals from editions where dataset = 'trust'"));
        assertEquals(
                List.of(
                        "[access, trust, 1, 1, null]",
                        "[privacy, trust, 1, 1, null]",
                        "[safety, trust, 1, 1, null]",
                        "[trust, null, 1, null, mean]"),
                Rows.query(
                        store,
                        "select component, parent, \"max\", weight, aggregation from components where dataset = 'trust'"));
        assertEquals(
                List.of("[access, KGZ, 0.5]", "[privacy, KGZ, 0.4]", "[safety, KGZ, 0.6]", "[trust, KGZ, 0.500]"),
                Rows.query(store, "select component, country, \"value\" from scores where dataset = 'trust'"));
    }

    private static Map<String, Integer> sizes(Map<String, List<String>> rows) {
        var sizes = new TreeMap<String, Integer>();
        Tables.ALL.forEach(
                table -> sizes.put(table.name(), rows.get(table.name()).size()));
        return sizes;
    }

    /** Counts without the importer: every record of every CSV file but its header. */
    private static Map<String, Integer> rowsOfTheFiles() throws IOException {
        var sizes = new TreeMap<String, Integer>();
        for (var table : Tables.ALL) {
            for (var dataset : Importer.BUILT_IN) {
                var file = BuiltInDatasetsTest.class.getResourceAsStream(
                        "/datasets/" + dataset + "/" + table.name() + ".csv");
                if (file != null) {
                    try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, UTF_8))) {
                        sizes.merge(table.name(), (int) csv.stream().count() - 1, Integer::sum);
                    }
                }
            }
        }
        return sizes;
    }
}
