package org.tamga.importer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one dataset, in a folder, a zip or the class path. */
@FunctionalInterface
public interface DatasetFiles {

    /** Opens a file by its path inside the dataset; null if there is no such file. */
    InputStream open(String path) throws IOException;

    /** The files of a folder; a path that leads out of the folder finds nothing. */
    static DatasetFiles in(Path folder) {
        return path -> {
            if (path.indexOf('\0') >= 0) {
                return null;
            }
            var file = folder.resolve(path).normalize();
            return file.startsWith(folder.normalize()) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        };
    }

    /** The files of a dataset that comes with the importer. */
    static DatasetFiles builtIn(String name) {
        return path -> DatasetFiles.class.getResourceAsStream("/datasets/" + name + "/" + path);
    }
}
