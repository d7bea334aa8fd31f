package org.tamga.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The datasets of a zip: one at its top, or one in each folder. Nothing is unpacked to disk; what is read is bounded, so
 * that a small zip cannot become a large one, and entries that are no plain files are refused.
 */
public final class ZipDataset implements AutoCloseable {

    /** What a zip may hold. */
    public record Limits(int entries, long bytes) {
        /** Enough for the archive of a large store. */
        public static final Limits DEFAULT = new Limits(1000, 4L << 30);
    }

    private final ZipFile zip;
    private final Limits limits;

    /**
     * Opens a zip.
     *
     * @throws InvalidDatasetException if it is none, or breaks a limit
     */
    public ZipDataset(Path file, Limits limits) throws IOException {
        this.limits = limits;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException notOne) {
            throw refused("zip", "zip", "is no zip file");
        }
        try {
            check();
        } catch (InvalidDatasetException refused) {
            zip.close();
            throw refused;
        }
    }

    /** The datasets, by folder. */
    public List<DatasetFiles> datasets() {
        var folders = new TreeSet<String>();
        for (var entry : entries()) {
            if (entry.getName().endsWith("datapackage.json")) {
                folders.add(entry.getName().substring(0, entry.getName().length() - "datapackage.json".length()));
            }
        }
        if (folders.isEmpty()) {
            throw refused("datapackage.json", "missing", "is missing: neither the zip nor a folder in it has one");
        }
        return folders.stream()
                .<DatasetFiles>map(folder -> path -> open(folder + path))
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() {
        var names = new HashSet<String>();
        var bytes = 0L;
        for (var entry : entries()) {
            var name = entry.getName();
            bytes += Math.max(0, entry.getSize());
            if (names.size() >= limits.entries()) {
                throw refused(name, "zip", "is one entry too many; a zip has at most " + limits.entries());
            }
            if (!names.add(name)) {
                throw refused(name, "zip", "is in the zip twice");
            }
            if (name.startsWith("/")
                    || name.contains("\\")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..")) {
                throw refused(name, "zip", "leads out of the zip");
            }
            if (entry.isUnixSymlink()) {
                throw refused(name, "zip", "is a link; a dataset has plain files alone");
            }
            if (!zip.canReadEntryData(entry)) {
                throw refused(name, "zip", "is encrypted or packed in a way that is not read here");
            }
        }
        if (bytes > limits.bytes()) {
            throw tooLarge("zip");
        }
    }

    private List<ZipArchiveEntry> entries() {
        var entries = new ArrayList<ZipArchiveEntry>();
        for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
            entries.add(e.nextElement());
        }
        return entries;
    }

    private InputStream open(String path) throws IOException {
        var entry = zip.getEntry(path);
        return entry == null || entry.isDirectory() ? null : new Counted(zip.getInputStream(entry), path);
    }

    /** What an entry says of its size need not be true, so what comes out of it is counted. */
    private final class Counted extends FilterInputStream {
        private final String path;
        private long own;

        Counted(InputStream in, String path) {
            super(in);
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = super.read(buffer, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            own += bytes;
            if (own > limits.bytes()) {
                throw tooLarge(path);
            }
        }
    }

    private InvalidDatasetException tooLarge(String path) {
        return refused(path, "zip", "unpacks to more than " + limits.bytes() + " bytes");
    }

    private static InvalidDatasetException refused(String file, String rule, String message) {
        var problems = new Problems();
        problems.add(new Problem("upload", file, 0, 0, null, null, rule, message));
        return new InvalidDatasetException(problems);
    }
}
