package org.tamga.importer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.read.ZipDataset;

/**
 * The datasets of a path: those of a zip, the folder itself, or its folders if it has no dataset of its own.
 *
 * @param zip the zip to close, or null
 */
record DatasetPath(List<DatasetFiles> files, ZipDataset zip) implements AutoCloseable {

    static DatasetPath open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new DatasetPath(folders(path).stream().map(DatasetFiles::in).toList(), null);
        }
        var zip = new ZipDataset(path, ZipDataset.Limits.DEFAULT);
        return new DatasetPath(zip.datasets(), zip);
    }

    /** A folder without any dataset stands for itself, so that what it lacks is reported. */
    static List<Path> folders(Path path) throws IOException {
        if (isDataset(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            var folders = inside.filter(DatasetPath::isDataset).sorted().toList();
            return folders.isEmpty() ? List.of(path) : folders;
        }
    }

    private static boolean isDataset(Path folder) {
        return Files.exists(folder.resolve(DataPackage.DESCRIPTION));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
