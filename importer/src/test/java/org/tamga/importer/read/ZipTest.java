package org.tamga.importer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tamga.importer.ImportTest.CLOCK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.importer.Folder;
import org.tamga.importer.Importer;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.Zips;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.read.ZipDataset.Limits;
import org.tamga.importer.store.ImportResult;

/** What a zip may be, and that everything else is refused by name, quickly, and without a trace in the store. */
public class ZipTest {

    private static final Limits SMALL = new Limits(20, 1_000_000);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("upload.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my-index/", "deep/er/folder/"})
    void aDatasetMayBeAtTheTopOrInAnyFolder(String prefix) throws IOException {
        Zips.of(copy("base"), file, prefix);
        assertEquals("2026.11.21-1", load().release());
    }

    @Test
    void severalFoldersAreSeveralDatasets() throws IOException {
        try (var zip = new Zips(file)) {
            for (var dataset : List.of("base", "trust")) {
                for (var path : list(copy(dataset))) {
                    zip.add(dataset + "/" + path.getFileName(), Files.readAllBytes(path));
                }
            }
            zip.add("manifest.json", "{}");
        }
        assertEquals(
                List.of("base", "trust"),
                load(new Limits(100, 1_000_000)).datasets().stream()
                        .map(d -> d.dataset())
                        .toList());
    }

    @Test
    void whatAMacAddsIsNoDataset() throws IOException {
        try (var zip = new Zips(file)) {
            for (var path : list(copy("base"))) {
                zip.add("base/" + path.getFileName(), Files.readAllBytes(path));
                zip.add("__MACOSX/base/._" + path.getFileName(), new byte[] {0, 5, 22, 7});
            }
        }
        assertEquals("2026.11.21-1", load(new Limits(100, 1_000_000)).release());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.csv", "a/../../evil.csv", "/etc/passwd", "..\\evil.csv", "C:evil.csv"})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        try (var zip = new Zips(file)) {
            zip.add(path, "");
        }
        // The library reads a backslash as a slash.
        assertRefused("upload/" + path.replace('\\', '/') + ": leads out of the zip");
    }

    @Test
    void aPathThatADescriptionNamesLeadsNowhereElse() throws IOException {
        try (var zip = new Zips(file)) {
            zip.add(
                    "one/datapackage.json",
                    "{\"name\": \"one\", \"version\": \"1\", \"resources\": [{\"name\": \"sources\", \"path\": \"../two/sources.csv\"}]}");
            zip.add("two/sources.csv", "id,type\n");
        }
        assertRefused("one/../two/sources.csv: is missing, but datapackage.json names it for the table sources");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        var link = new ZipArchiveEntry("sources.csv");
        link.setUnixMode(0120777);
        try (var zip = new Zips(file)) {
            zip.add(link, "/etc/passwd".getBytes());
        }
        assertRefused("upload/sources.csv: is a link; a dataset has plain files alone");
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        try (var zip = new Zips(file)) {
            zip.add("sources.csv", "id\n").add("sources.csv", "id\n");
        }
        assertRefused("upload/sources.csv: is in the zip twice");
    }

    @Test
    void thousandsOfEntriesAreRefused() throws IOException {
        try (var zip = new Zips(file)) {
            for (var i = 0; i < 5000; i++) {
                zip.add("f" + i, "");
            }
        }
        assertRefused("upload/f20: is one entry too many; a zip has at most 20");
    }

    @Test
    void aBombThatSaysItsSizeIsRefusedUnread() throws IOException {
        try (var zip = new Zips(file)) {
            for (var i = 0; i < 11; i++) {
                zip.add("f" + i, new byte[100_000]);
            }
        }
        assertTrue(Files.size(file) < 10_000);
        assertRefused("upload/zip: unpacks to more than 1000000 bytes");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefusedWhenItUnpacksToMore() throws IOException {
        try (var zip = new Zips(file)) {
            zip.add("datapackage.json", (" ".repeat(50_000_000) + "{}").getBytes());
        }
        patch(0x02014b50, 24, 1000);
        assertRefused("upload/datapackage.json: is damaged: it is not of the size and checksum that the zip says");
    }

    @Test
    void aFileThatWasChangedIsRefused() throws IOException {
        try (var zip = new Zips(file)) {
            zip.add("datapackage.json", "{\"name\": \"one\"}");
        }
        patch(0x02014b50, 16, 12345);
        assertRefused("upload/datapackage.json: is damaged: it is not of the size and checksum that the zip says");
    }

    @Test
    void anEncryptedEntryIsRefused() throws IOException {
        try (var zip = new Zips(file)) {
            zip.add("datapackage.json", "{}");
        }
        patch(0x02014b50, 8, 0x0801 | 8 << 16);
        assertRefused("upload/datapackage.json: is encrypted or packed in a way that is not read here");
    }

    @Test
    void aZipThatIsCutOffIsRefused() throws IOException {
        Zips.of(copy("base"), file, "");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused("upload/zip: is not a zip file");
    }

    @Test
    void aZipWhoseFirstHalfIsZeroedIsRefused() throws IOException {
        Zips.of(copy("base"), file, "");
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length / 3, (byte) 0);
        Files.write(file, bytes);
        assertThrows(InvalidDatasetException.class, this::load);
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        for (var bytes : List.of(new byte[0], "id,type\n".getBytes(), new byte[100_000])) {
            Files.write(file, bytes);
            assertRefused("upload/zip: is not a zip file");
        }
    }

    @Test
    void anEmptyZipIsRefused() throws IOException {
        new Zips(file).close();
        assertRefused("upload/datapackage.json: is missing: neither the zip nor a folder in it has one");
    }

    @Test
    void aZipInAZipIsNotUnpacked() throws IOException {
        var inner = new ByteArrayOutputStream();
        Files.copy(Zips.of(copy("base"), folder.resolve("inner.zip"), ""), inner);
        try (var zip = new Zips(file)) {
            zip.add("inner.zip", inner.toByteArray());
        }
        assertRefused("upload/datapackage.json: is missing: neither the zip nor a folder in it has one");
    }

    /** Puts four bytes into the first record of a kind. */
    private void patch(int signature, int offset, int value) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (bytes.getInt(at) != signature) {
            at++;
        }
        bytes.putInt(at + offset, value);
        Files.write(file, bytes.array());
    }

    private ImportResult load() throws IOException {
        return load(SMALL);
    }

    private ImportResult load(Limits limits) throws IOException {
        try (var zip = new ZipDataset(file, limits)) {
            return new Importer(TestDatabase.H2.store(), CLOCK).load(zip.datasets());
        }
    }

    private void assertRefused(String problem) {
        var refusal = assertThrows(InvalidDatasetException.class, this::load);
        assertEquals(problem, refusal.problems().get(0).toString());
    }

    private Path copy(String dataset) throws IOException {
        return Folder.copy(dataset, Files.createDirectory(folder.resolve(dataset)))
                .path();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
