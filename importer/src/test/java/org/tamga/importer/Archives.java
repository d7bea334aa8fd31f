package org.tamga.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.tamga.importer.archive.Archive;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.store.StoreException;

/** Archives of a store, and what is in them. */
public final class Archives {

    private Archives() {}

    /** The archive of the newest release. */
    public static byte[] newest(DataSource store) {
        return of(store, newestRelease(store));
    }

    /** The number of the newest release, 0 if there is none. */
    public static int newestRelease(DataSource store) {
        return Rows.query(store, "select id from releases").size();
    }

    public static byte[] of(DataSource store, int release) {
        var digest = Rows.query(store, "select digest from releases where number = " + release)
                .get(0);
        var zip = new ByteArrayOutputStream();
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(false);
            Archive.write(connection, release, digest.substring(1, digest.length() - 1), zip);
            connection.rollback();
            return zip.toByteArray();
        } catch (SQLException e) {
            throw new StoreException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a zip as text, by path. */
    public static Map<String, String> files(byte[] archive) {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The tables of a zip as text, by path. */
    public static Map<String, String> tables(byte[] archive) {
        var files = files(archive);
        files.keySet().removeIf(path -> !path.endsWith(".csv"));
        return files;
    }

    /** The datasets of an archive, to be imported. */
    public static List<DatasetFiles> datasets(byte[] archive) {
        var files = files(archive);
        var folders = new TreeSet<String>();
        files.keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> folders.add(path.substring(0, path.indexOf('/') + 1)));
        return folders.stream()
                .<DatasetFiles>map(folder -> path -> {
                    var text = files.get(folder + path);
                    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                })
                .toList();
    }
}
