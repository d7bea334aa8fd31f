package org.tamga.importer.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;

/**
 * The datasets of a zip: one at its top, or one in each folder. Nothing is unpacked to disk. The amount of data read is
 * limited, so that a small zip cannot expand without bound. Entries that are not plain files are rejected.
 */
public final class ZipDataset implements AutoCloseable {

    /** The limits of a zip. */
    public record Limits(int entries, long bytes) {
        /** Enough for the archive of a large store. */
        public static final Limits DEFAULT = new Limits(1000, 4L << 30);
    }

    private final ZipFile zip;
    private final Limits limits;

    /**
     * Opens a zip.
     *
     * @throws InvalidDatasetException if it is not a zip, or exceeds a limit
     */
    public ZipDataset(Path file, Limits limits) throws IOException {
        this.limits = limits;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException malformed) {
            throw refused("zip", "zip", "is not a zip file");
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
            var folder = entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
            if (entry.getName().equals(folder + DataPackage.DESCRIPTION)) {
                folders.add(folder);
            }
        }
        if (folders.isEmpty()) {
            throw refused(DataPackage.DESCRIPTION, "missing", "is missing: neither the zip nor a folder in it has one");
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
            throw refused("zip", "zip", "unpacks to more than " + limits.bytes() + " bytes");
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
        return entry == null || entry.isDirectory() ? null : new Counted(zip.getInputStream(entry), entry);
    }

    /** The declared size of an entry may be false, so the bytes are counted and compared with the checksum. */
    private static final class Counted extends FilterInputStream {
        private final ZipArchiveEntry entry;
        private final CRC32 checksum = new CRC32();
        private long bytes;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = unpack(buffer, from, length);
            if (count > 0) {
                bytes += count;
                checksum.update(buffer, from, count);
            }
            var whole = bytes == entry.getSize() && checksum.getValue() == entry.getCrc();
            if (bytes > entry.getSize() || count < 0 && !whole) {
                throw damaged();
            }
            return count;
        }

        private int unpack(byte[] buffer, int from, int length) {
            try {
                return super.read(buffer, from, length);
            } catch (IOException broken) {
                throw damaged();
            }
        }

        private InvalidDatasetException damaged() {
            return refused(entry.getName(), "zip", "is damaged: it is not of the size and checksum that the zip says");
        }
    }

    private static InvalidDatasetException refused(String file, String rule, String message) {
        var problems = new Problems();
        problems.add(new Problem("upload", file, 0, 0, null, null, rule, message));
        return new InvalidDatasetException(problems);
    }
}
