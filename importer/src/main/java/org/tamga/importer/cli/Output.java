package org.tamga.importer.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.store.BusyException;
import org.tamga.importer.store.ImportResult;
import org.tamga.importer.store.Inventory;
import org.tamga.importer.store.StoreException;

/** Prints what a command did, in words or as JSON, and gives its exit code. */
final class Output {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_FILE = 2;
    private static final int DATABASE_FAILED = 3;
    private static final int OUT_OF_MEMORY = 4;

    /** How many problems the text output lists. */
    private static final int LISTED = 20;

    /** Prints what a command changed in the store, with the new release. */
    private static final Set<String> RELEASED = Set.of("imported", "removed");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean asJson;

    Output(PrintWriter out, PrintWriter err, boolean asJson) {
        this.out = out;
        this.err = err;
        this.asJson = asJson;
    }

    /** @param done one word for what the command did if anything changed */
    int result(String done, ImportResult result) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("result", result.changed() ? done : "unchanged");
        if (RELEASED.contains(done)) {
            summary.put("release", result.release());
        }
        summary.put("datasets", result.datasets());
        return print(summary, inWords(done, result));
    }

    private static String inWords(String done, ImportResult result) {
        if (!result.changed()) {
            return "unchanged: the store holds this already";
        }
        var lines = new StringBuilder(done);
        if (RELEASED.contains(done)) {
            lines.append(" as release ").append(result.release());
        }
        for (var dataset : result.datasets()) {
            var counts = dataset.counts();
            lines.append("%n  %s %s: %s, %d rows in, %d changed, %d out"
                    .formatted(
                            dataset.dataset(),
                            dataset.version(),
                            dataset.op(),
                            counts.inserted(),
                            counts.updated(),
                            counts.deleted()));
        }
        return lines.toString();
    }

    int exported(Inventory.Release release, Path file) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("release", release.id());
        summary.put("digest", release.digest());
        summary.put("file", file.toString());
        return print(summary, "release " + release.id() + " written to " + file);
    }

    int described(List<Path> folders) {
        var names = folders.stream().map(Path::toString).toList();
        return print(Map.of("described", names), "described " + String.join(", ", names));
    }

    int emptyStore() {
        return refuse(Map.of("error", "the store is empty"), "the store is empty");
    }

    int noStore(String url) {
        var words = "there is no store at " + url.split(";")[0] + "; an import creates it";
        return refuse(Map.of("error", words), words);
    }

    /** Says that the data that comes with Tamga stands for a store. */
    void builtIn(String url) {
        err.println("There is no store at " + url.split(";")[0] + ": the data that comes with Tamga is used");
    }

    int datasets(List<Inventory.Dataset> datasets) {
        var lines = new StringBuilder("%-30s %-14s %10s  %s".formatted("dataset", "version", "rows", "since release"));
        for (var dataset : datasets) {
            lines.append("%n%-30s %-14s %10s  %s"
                    .formatted(dataset.name(), dataset.version(), dataset.rows(), dataset.release()));
        }
        return print(datasets, datasets.isEmpty() ? "no datasets" : lines.toString());
    }

    /** Prints why a command failed. */
    int failure(Exception failure) {
        if (failure instanceof InvalidDatasetException refused) {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("result", "refused");
            summary.put("total", refused.total());
            summary.put("problems", refused.problems());
            return refuse(summary, inWords(refused));
        }
        if (failure instanceof BusyException) {
            err.println("Another import is running on this store; try again later");
            return DATABASE_FAILED;
        }
        if (failure instanceof StoreException
                || failure instanceof SQLException
                || failure instanceof FlywayException) {
            err.println("The database fails: " + inWords(failure));
            return DATABASE_FAILED;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("A file cannot be read or written: " + inWords(failure));
            return WRONG_FILE;
        }
        if (failure.getCause() instanceof OutOfMemoryError) {
            var megabytes = Runtime.getRuntime().maxMemory() >> 20;
            err.printf(
                    "This needs more than the %d MB that Java has; give it more: java -Xmx%dm%n",
                    megabytes, megabytes * 2);
            return OUT_OF_MEMORY;
        }
        throw new IllegalStateException(failure);
    }

    /** The first problems; those after them often follow from these. */
    private static String inWords(InvalidDatasetException refused) {
        var lines = new StringBuilder("refused: ")
                .append(refused.total())
                .append(refused.total() == 1 ? " problem" : " problems");
        refused.problems().stream()
                .limit(LISTED)
                .forEach(problem ->
                        lines.append(System.lineSeparator()).append("  ").append(problem));
        if (refused.total() > LISTED) {
            lines.append("%n  and %d more; --json has the first %d"
                    .formatted(refused.total() - LISTED, refused.problems().size()));
        }
        return lines.toString();
    }

    private static String inWords(Throwable failed) {
        var root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = String.valueOf(root.getMessage());
        return message.contains("already in use") || message.contains("is locked")
                ? "another program, probably the API, has the H2 file open; stop it first, or import over HTTP"
                : message;
    }

    private int refuse(Object summary, String words) {
        (asJson ? out : err).println(asJson ? json(summary) : words);
        return REFUSED;
    }

    private int print(Object summary, String words) {
        out.println(asJson ? json(summary) : words);
        return DONE;
    }

    private static String json(Object summary) {
        try {
            return JSON.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
