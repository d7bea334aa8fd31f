package org.tamga.importer.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.importer.ImportTest.CLOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tamga.importer.Archives;
import org.tamga.importer.Importer;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.Rows;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.World;
import org.tamga.importer.digest.Sha256;
import org.tamga.importer.read.DatasetFiles;

/** An archive has the whole store, in the same bytes everywhere. */
public class ArchiveTest {

    private static final long SEED = 7;

    @Test
    void theSameContentGivesTheSameBytesOnBothDatabases() {
        var h2 = TestDatabase.H2.store();
        var postgres = TestDatabase.POSTGRESQL.store();
        new World(h2, SEED).live(20);
        new World(postgres, SEED).live(20);
        for (var release = 1; release <= Archives.newestRelease(h2); release++) {
            assertArrayEquals(Archives.of(h2, release), Archives.of(postgres, release), "release " + release);
        }
    }

    @Test
    void theBuiltInDatasetsGiveTheSameBytesOnBothDatabases() {
        assertArrayEquals(builtIn(TestDatabase.H2), builtIn(TestDatabase.POSTGRESQL));
    }

    private static byte[] builtIn(TestDatabase database) {
        var store = database.store();
        new Importer(store, CLOCK).loadBuiltIn();
        return Archives.newest(store);
    }

    @Test
    void theArchiveDescribesATableAsItsDatasetDoes() throws IOException {
        var store = TestDatabase.H2.store();
        new Importer(store, CLOCK).loadBuiltIn();
        var files = Archives.files(Archives.newest(store));
        var json = new ObjectMapper();
        for (var dataset : Importer.BUILT_IN) {
            var expected = json.readTree(Descriptor.complete(DatasetFiles.builtIn(dataset)));
            var actual = json.readTree(files.get(dataset + "/datapackage.json"));
            for (var resource : actual.path("resources")) {
                var same = StreamSupport.stream(expected.path("resources").spliterator(), false)
                        .filter(other -> other.path("name").equals(resource.path("name")))
                        .toList();
                assertEquals(1, same.size());
                assertEquals(same.get(0).path("schema"), resource.path("schema"));
                assertEquals(same.get(0).path("title"), resource.path("title"));
                assertEquals(same.get(0).path("description"), resource.path("description"));
            }
        }
    }

    @OnEveryDatabase
    void anEmptyStoreThatTakesAnArchiveHasItsDigestAndGivesItAgain(TestDatabase database) {
        var store = database.store();
        new World(store, SEED).live(20);
        var archive = Archives.newest(store);
        var empty = database.store();
        var imported = new Importer(empty, CLOCK).load(Archives.datasets(archive));
        assertEquals(
                "[" + imported.digest() + "]", digests(store).get(digests(store).size() - 1));
        assertArrayEquals(archive, Archives.newest(empty));
    }

    @OnEveryDatabase
    void theArchiveOfAnOldReleaseIsWhatWasExportedThen(TestDatabase database) {
        var store = database.store();
        var world = new World(store, SEED);
        var then = new TreeMap<Integer, byte[]>();
        for (var i = 0; i < 15; i++) {
            then.put(Archives.newestRelease(store), Archives.newest(store));
            world.live(1);
        }
        then.forEach(
                (release, archive) -> assertArrayEquals(archive, Archives.of(store, release), "release " + release));
    }

    @OnEveryDatabase
    void theManifestNamesEveryFileWithItsChecksum(TestDatabase database) throws IOException {
        var store = database.store();
        new World(store, SEED).live(5);
        var files = Archives.files(Archives.newest(store));
        var manifest = new ObjectMapper().readTree(files.remove("manifest.json"));
        assertEquals(
                "[" + manifest.path("digest").asText() + "]",
                digests(store).get(digests(store).size() - 1));
        var listed = new TreeMap<String, String>();
        manifest.path("files")
                .forEach(file -> listed.put(
                        file.path("path").asText(), file.path("sha256").asText()));
        var actual = new TreeMap<String, String>();
        files.forEach((path, text) -> actual.put(path, Sha256.hex(text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(actual, listed);
    }

    /** The digests of the releases, the newest last. */
    private static java.util.List<String> digests(DataSource store) {
        return java.util.stream.IntStream.rangeClosed(1, Archives.newestRelease(store))
                .mapToObj(number -> Rows.query(store, "select digest from releases where number = " + number)
                        .get(0))
                .toList();
    }
}
