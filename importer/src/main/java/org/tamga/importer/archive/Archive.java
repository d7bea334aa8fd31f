package org.tamga.importer.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tamga.importer.digest.Sha256;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.FormulaGuard;
import org.tamga.importer.store.History;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * Writes the whole store as one release had it: a zip with a Data Package for each dataset and a manifest with the
 * checksums. The same content gives the same bytes on every database and every machine, so entries are not compressed
 * (compressors differ) and carry no time.
 */
public final class Archive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final History history;
    private final int release;
    private final List<Map<String, Object>> manifest = new ArrayList<>();

    private Archive(Connection connection, int release) throws SQLException {
        this.history = new History(connection);
        this.release = release;
    }

    /**
     * Writes the state of a release, within the transaction of the connection.
     *
     * @param release the number of the release
     * @param digest the digest of the release
     */
    public static void write(Connection connection, int release, String digest, OutputStream out)
            throws SQLException, IOException {
        var archive = new Archive(connection, release);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var dataset : archive.history.datasets(release).entrySet()) {
                archive.dataset(zip, dataset.getKey(), dataset.getValue());
            }
            var manifest = new LinkedHashMap<String, Object>();
            manifest.put("digest", digest);
            manifest.put("files", archive.manifest);
            archive.put(zip, "manifest.json", Descriptor.json(manifest));
        }
    }

    private void dataset(ZipOutputStream zip, String name, String metadata) throws SQLException, IOException {
        var references = new LocalReferences();
        var resources = new ArrayList<Map<String, Object>>();
        for (var table : Tables.ALL) {
            var file = Files.createTempFile("tamga", ".csv");
            try {
                var written = csv(name, table, references, file);
                if (written != null) {
                    resources.add(Descriptor.resource(
                            table,
                            table.name() + ".csv",
                            written.bytes(),
                            written.sha256(),
                            references.foreignKeys(table)));
                    put(zip, name + "/" + table.name() + ".csv", file, written);
                }
            } finally {
                Files.delete(file);
            }
        }
        put(zip, name + "/" + DataPackage.DESCRIPTION, Descriptor.of(metadata, resources));
    }

    /** The size and checksums of a file, which a zip needs before its content, and a Data Package afterwards. */
    private record Written(long rows, long bytes, long crc, String sha256) {}

    private Written csv(String dataset, Table table, LocalReferences references, Path file)
            throws SQLException, IOException {
        var sha256 = Sha256.digest();
        var crc = new CRC32();
        var rows = new long[1];
        try (var out = new CheckedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sha256), crc);
                var csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            history.rows(table, dataset, release, values -> {
                csv.writeRecord(FormulaGuard.guard(values));
                references.add(new Row(table, values));
                rows[0]++;
            });
        }
        return rows[0] == 0 ? null : new Written(rows[0], Files.size(file), crc.getValue(), Sha256.hex(sha256));
    }

    private void put(ZipOutputStream zip, String path, Path file, Written written) throws IOException {
        zip.putNextEntry(entry(path, written.bytes(), written.crc()));
        Files.copy(file, zip);
        zip.closeEntry();
        list(path, written.bytes(), written.sha256(), written.rows());
    }

    private void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        zip.putNextEntry(entry(path, bytes.length, crc.getValue()));
        zip.write(bytes);
        zip.closeEntry();
        list(path, bytes.length, Sha256.hex(bytes), null);
    }

    private static ZipEntry entry(String path, long bytes, long crc) {
        var entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(bytes);
        entry.setCompressedSize(bytes);
        entry.setCrc(crc);
        return entry;
    }

    private void list(String path, long bytes, String sha256, Long rows) {
        var file = new LinkedHashMap<String, Object>();
        file.put("path", path);
        file.put("bytes", bytes);
        file.put("sha256", sha256);
        if (rows != null) {
            file.put("rows", rows);
        }
        manifest.add(file);
    }
}
