package org.tamga.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.citation.CitationFormat;
import org.tamga.api.citation.CslItem;
import org.tamga.api.http.Places;
import org.tamga.api.http.RateLimit;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.Listing;
import org.tamga.domain.source.Source;
import org.tamga.domain.time.Certainty;
import org.tamga.importer.read.FormulaGuard;

/**
 * Streams the rows of a list to a file: all from one release, a batch at a time in memory. A slow client holds a
 * database connection for as long as it reads, so the number of simultaneous exports is limited.
 */
@Singleton
public class Exporter {

    private static final int ROWS = 500;
    private static final int SECONDS = 3600;

    /** A failure before this many bytes are written is answered with a problem. */
    private static final int BUFFER = 1 << 16;

    private final ObjectMapper json;
    private final CurrentRelease currentRelease;
    private final CurrentVertxRequest request;
    private final Places places;
    private final Duration patience;

    Exporter(
            ObjectMapper json,
            CurrentRelease currentRelease,
            CurrentVertxRequest request,
            @ConfigProperty(name = "tamga.exports.at-once") int atOnce,
            @ConfigProperty(name = "tamga.exports.at-once-per-address") int atOncePerAddress,
            @ConfigProperty(name = "tamga.exports.patience") Duration patience) {
        this.json = json;
        this.currentRelease = currentRelease;
        this.request = request;
        this.places = new Places(atOnce, atOncePerAddress);
        this.patience = patience;
    }

    /** Writes rows; an exception ends the file early. */
    @FunctionalInterface
    private interface RowWriter {
        void write(OutputStream out) throws IOException;
    }

    /** A file of a list of the API: in NDJSON, each line is an item of the list. */
    public <E> Response file(ExportOptions options, Listing<E> listing, Function<List<E>, List<?>> items) {
        return file(options, listing, null, items);
    }

    /**
     * A file of a list that holds on a day.
     *
     * @param certainty how sure that is, a column of its own; null if the list is of any time
     */
    public <E> Response file(
            ExportOptions options, Listing<E> listing, Certainty certainty, Function<List<E>, List<?>> items) {
        var rows = options.datasets.narrow(listing);
        return file(
                options.format,
                TableRows.of(rows, certainty),
                out -> rows.each("e", rows.entity(), ROWS, batch -> writeLines(items.apply(batch), out)));
    }

    /** A file of a table that has no list in the API. */
    public Response file(ExportOptions options, Listing<?> listing) {
        var rows = TableRows.of(options.datasets.narrow(listing), null);
        return file(
                options.format,
                rows,
                out -> rows.each(ROWS, batch -> writeLines(JsonRow.of(rows.table(), batch), out)));
    }

    private Response file(ExportFormat format, TableRows rows, RowWriter ndjson) {
        var writer = switch (format) {
            case CSV -> (RowWriter) out -> csv(rows, out);
            case NDJSON -> ndjson;
            case XLSX -> sheet(rows);
        };
        return response(rows.table().name(), format.extension(), format.contentType(), writer);
    }

    /** A bibliography of sources. */
    public Response citations(CitationFormat format, Listing<Source> sources) {
        return response("citations", format.extension(), format.mediaType(), out -> {
            var isFirst = new AtomicBoolean(true);
            sources.each("e", Source.class, ROWS, batch -> {
                for (var source : batch) {
                    write(format.before(isFirst.getAndSet(false)) + format.entry(CslItem.of(source)), out);
                }
            });
            write(format.end(isFirst.get()), out);
        });
    }

    private void writeLines(List<?> items, OutputStream out) {
        try {
            for (var item : items) {
                out.write(json.writeValueAsBytes(item));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void csv(TableRows rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(rows.names());
        rows.each(ROWS, batch -> batch.forEach(row -> csv.writeRecord(FormulaGuard.guard(row))));
        csv.flush();
    }

    private static RowWriter sheet(TableRows rows) {
        var count = rows.listing().count();
        if (count > Sheet.MOST_ROWS) {
            throw ProblemException.of(
                    Problem.Kind.MALFORMED_REQUEST,
                    "These are " + count + " rows and a sheet holds " + Sheet.MOST_ROWS
                            + "; narrow them, or take the .csv or the .ndjson");
        }
        return out -> {
            var sheet = new Sheet(rows, out);
            rows.each(ROWS, batch -> {
                try {
                    sheet.write(batch);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            sheet.finish();
        };
    }

    private Response response(String name, String extension, String mediaType, RowWriter writer) {
        var release = CurrentRelease.model().release();
        var file = "tamga-%s-%s.%s".formatted(name, release.id, extension);
        var isHead = request.getCurrent().request().method() == HttpMethod.HEAD;
        StreamingOutput body = out -> stream(release.number, writer, out);
        return Response.ok(isHead ? null : body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private void stream(int release, RowWriter writer, OutputStream out) {
        var current = request.getCurrent();
        var address = RateLimit.network(current.request().remoteAddress());
        if (!places.enter(address)) {
            throw ProblemException.of(Problem.Kind.BUSY, "As many files are being read as may be at once; ask again");
        }
        var watched = new WatchedStream(out);
        // A write waits until the client has taken what came before, for however long; so one that takes nothing is cut
        // off. To close the connection would not do: that waits for the client as well.
        var watch = current.vertx().setPeriodic(Math.max(100, patience.toMillis() / 10), tick -> watched.cut(patience));
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(SECONDS)
                    .run(() -> write(release, writer, new BufferedOutputStream(watched, BUFFER)));
        } finally {
            current.vertx().cancelTimer(watch);
            places.leave(address);
        }
    }

    private void write(int release, RowWriter writer, OutputStream out) {
        currentRelease.read();
        if (currentRelease.get().number() != release) {
            throw ProblemException.of(Problem.Kind.BUSY, "The data changed as the answer began; ask again");
        }
        try {
            writer.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
