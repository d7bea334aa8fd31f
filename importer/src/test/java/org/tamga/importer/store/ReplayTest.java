package org.tamga.importer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamga.importer.Archives;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.World;
import org.tamga.importer.store.Changes.Change;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** An archive and the changes since then give the newest state, byte for byte. */
public class ReplayTest {

    private static final long SEED = 20261121;

    @OnEveryDatabase
    void theChangesSinceAReleaseTurnItsArchiveIntoTheNewest(TestDatabase database) {
        var store = database.store();
        new World(store, SEED).live(25);
        var newest = Archives.newestRelease(store);
        assertTrue(newest > 15, "releases: " + newest);
        var expected = Archives.tables(Archives.newest(store));
        for (var release = 1; release <= newest; release++) {
            var tables = read(Archives.tables(Archives.of(store, release)));
            ChangesTest.all(store, release, 500).forEach(change -> apply(change, tables));
            assertEquals(expected, write(tables), "since " + release);
        }
    }

    @OnEveryDatabase
    void theChangesOfAllReleasesMakeTheNewestFromNothing(TestDatabase database) {
        var store = database.store();
        new World(store, SEED + 1).live(25);
        var tables = new TreeMap<String, Map<String, String[]>>();
        ChangesTest.all(store, 0, 500).forEach(change -> apply(change, tables));
        assertEquals(Archives.tables(Archives.newest(store)), write(tables));
    }

    /** By path and key the rows of each table. */
    private static Map<String, Map<String, String[]>> read(Map<String, String> files) {
        var tables = new TreeMap<String, Map<String, String[]>>();
        files.forEach((path, text) -> {
            var rows = rows(tables, path);
            var table = table(path);
            CsvReader.builder().ofCsvRecord(text).stream().skip(1).forEach(record -> {
                var values = record.getFields().toArray(String[]::new);
                rows.put(key(table, values), values);
            });
        });
        return tables;
    }

    private static Map<String, String[]> rows(Map<String, Map<String, String[]>> tables, String path) {
        return tables.computeIfAbsent(path, none -> new TreeMap<>());
    }

    private static Table table(String path) {
        var name = path.substring(path.indexOf('/') + 1).replace(".csv", "");
        return Tables.named(name).orElseThrow();
    }

    private static String key(Table table, String[] values) {
        return table.key(values);
    }

    private static void apply(Change change, Map<String, Map<String, String[]>> tables) {
        var path = change.dataset() + "/" + change.table() + ".csv";
        var table = table(path);
        var rows = rows(tables, path);
        var values = new String[table.columns().size()];
        java.util.Arrays.fill(values, "");
        change.key()
                .forEach(field ->
                        values[table.position(field.name())] = field.after() == null ? field.before() : field.after());
        var key = key(table, values);
        if (change.op().equals("delete")) {
            assertTrue(rows.remove(key) != null, change.toString());
            return;
        }
        assertEquals(change.op().equals("update"), rows.containsKey(key), change.toString());
        var row = rows.computeIfAbsent(key, none -> values);
        change.fields().forEach(field -> {
            assertEquals(
                    field.before() == null ? "" : field.before(), row[table.position(field.name())], change.toString());
            row[table.position(field.name())] = field.after() == null ? "" : field.after();
        });
    }

    private static Map<String, String> write(Map<String, Map<String, String[]>> tables) {
        var files = new TreeMap<String, String>();
        tables.forEach((path, rows) -> {
            if (!rows.isEmpty()) {
                var text = new StringWriter();
                try (var csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                    csv.writeRecord(
                            table(path).columns().stream().map(Column::name).toList());
                    rows.values().forEach(values -> csv.writeRecord(blank(values)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                files.put(path, text.toString());
            }
        });
        return files;
    }

    /** An empty value is written without quotes. */
    private static List<String> blank(String[] values) {
        var fields = new ArrayList<String>();
        for (var value : values) {
            fields.add(value.isEmpty() ? null : value);
        }
        return fields;
    }
}
