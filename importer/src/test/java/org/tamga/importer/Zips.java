package org.tamga.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip that is written entry by entry, honest or not. */
public final class Zips implements AutoCloseable {

    private final ZipArchiveOutputStream zip;

    public Zips(Path file) {
        try {
            zip = new ZipArchiveOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip with the files of a folder, each under a prefix. */
    public static Path of(Path folder, Path file, String prefix) {
        try (var zip = new Zips(file);
                var files = Files.list(folder)) {
            for (var path : files.sorted().toList()) {
                zip.add(prefix + path.getFileName(), Files.readAllBytes(path));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Zips add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zips add(String name, byte[] bytes) {
        return add(new ZipArchiveEntry(name), bytes);
    }

    public Zips add(ZipArchiveEntry entry, byte[] bytes) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(bytes);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
