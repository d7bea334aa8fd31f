package org.tamga.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tamga.importer.read.DatasetFiles;

/** A valid dataset of the test resources in a folder of its own, to be broken there. */
public record Folder(Path path) {

    /** Copies a dataset into a folder. */
    public static Folder copy(String dataset, Path into) {
        try (var files = Files.list(resource(dataset))) {
            for (var file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName().toString()));
            }
            return new Folder(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dataset of the test resources, not to be changed. */
    public static DatasetFiles original(String dataset) {
        return DatasetFiles.in(resource(dataset));
    }

    private static Path resource(String dataset) {
        try {
            return Path.of(Folder.class.getResource("/" + dataset).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public DatasetFiles files() {
        return DatasetFiles.in(path);
    }

    public String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another text in the place of one that must be there. */
    public Folder replace(String file, String text, String by) {
        var before = read(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not contain " + text);
        }
        return write(file, before.replace(text, by));
    }

    /** Puts another line in the place of one, counted from 1. */
    public Folder line(String file, int number, String text) {
        var lines = new ArrayList<>(List.of(read(file).split("\n")));
        lines.set(number - 1, text);
        return write(file, String.join("\n", lines) + "\n");
    }

    /** Adds a line at the end. */
    public Folder add(String file, String line) {
        return write(file, read(file) + line + "\n");
    }

    /** Saves a file in another encoding. */
    public Folder encode(String file, String charset) {
        return write(file, read(file).getBytes(Charset.forName(charset)));
    }

    public Folder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public Folder write(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Folder delete(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
