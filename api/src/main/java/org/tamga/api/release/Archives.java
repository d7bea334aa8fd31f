package org.tamga.api.release;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.domain.release.Release;
import org.tamga.importer.archive.Archive;

/** The archives of the releases that were asked for last, each written once to a file. */
@Singleton
class Archives {

    private static final String NAME = "archive-%d-%s.zip";

    /** Of older ones, a client may still be reading the file, which stays readable when it is deleted. */
    private static final int MOST = 3;

    private final Path directory;

    @Inject
    Archives(@ConfigProperty(name = "tamga.directory") Path directory) {
        this.directory = directory;
    }

    /**
     * The file of a release; the first who asks writes it, in the transaction of the request.
     *
     * @throws ProblemException if somebody else writes one at the moment
     */
    Path of(Release release) {
        var file = directory.resolve(NAME.formatted(release.number, release.digest));
        return Files.isRegularFile(file) ? file : write(release, file);
    }

    private synchronized Path write(Release release, Path file) {
        if (Files.isRegularFile(file)) {
            return file;
        }
        try {
            Files.createDirectories(directory);
            var unfinished = Files.createTempFile(directory, "archive", ".unfinished");
            try {
                Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
                    try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                        Archive.write(connection, release.number, release.digest, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            deleteOld();
            return file;
        } catch (IOException | UncheckedIOException e) {
            Log.errorf(e, "The archive of release %s cannot be written to %s", release.id, directory);
            throw ProblemException.of(
                    Problem.Kind.UNAVAILABLE, "The archive cannot be written at the moment; ask again later");
        }
    }

    private void deleteOld() throws IOException {
        try (var files = Files.newDirectoryStream(directory, "archive-*.zip")) {
            var newestFirst = new ArrayList<Path>();
            files.forEach(newestFirst::add);
            newestFirst.sort(Comparator.comparing((Path file) -> file.toFile().lastModified())
                    .reversed());
            for (var file : newestFirst.subList(Math.min(MOST, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(file);
            }
        }
    }
}
