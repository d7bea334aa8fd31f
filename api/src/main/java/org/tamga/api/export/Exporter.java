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
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.citation.CitationFormat;
import org.tamga.api.citation.CslItem;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.Listing;
import org.tamga.domain.source.Source;
import org.tamga.importer.read.FormulaGuard;
import org.tamga.importer.table.Column;

/**
 * Writes the rows of a list to a file while they are read: all of them from one release, and only some at a time in
 * memory. A slow reader holds a connection to the store for as long as it reads, so only some may do so at once.
 */
@Singleton
public class Exporter {

    private static final int ROWS = 500;
    private static final int SECONDS = 3600;

    /** What fails before this much is written is answered with a problem. */
    private static final int BUFFER = 1 << 16;

    private final ObjectMapper json;
    private final CurrentRelease served;
    private final CurrentVertxRequest current;
    private final Semaphore places;

    Exporter(
            ObjectMapper json,
            CurrentRelease served,
            CurrentVertxRequest current,
            @ConfigProperty(name = "tamga.exports.at-once", defaultValue = "8") int atOnce) {
        this.json = json;
        this.served = served;
        this.current = current;
        this.places = new Semaphore(atOnce);
    }

    /** Writes rows; what it throws ends the file early. */
    @FunctionalInterface
    private interface Rows {
        void write(OutputStream out) throws IOException;
    }

    /** A file of what a list answers: in NDJSON each line is an item of the list. */
    public <E> Response file(ExportOptions options, Listing<E> listing, Function<List<E>, List<?>> items) {
        var rows = options.datasets.narrow(listing);
        return file(
                options.format,
                TableRows.of(rows),
                out -> rows.each("e", rows.entity(), ROWS, some -> lines(items.apply(some), out)));
    }

    /** A file of a table that no list answers. */
    public Response file(ExportOptions options, Listing<?> listing) {
        var rows = TableRows.of(options.datasets.narrow(listing));
        return file(options.format, rows, out -> rows.each(ROWS, some -> lines(JsonRow.of(rows.table(), some), out)));
    }

    private Response file(ExportFormat format, TableRows rows, Rows lines) {
        var written = switch (format) {
            case CSV -> (Rows) out -> csv(rows, out);
            case NDJSON -> lines;
            case XLSX -> sheet(rows);
        };
        return response(rows.table().name(), format.extension(), format.contentType(), written);
    }

    /** A bibliography of sources. */
    public Response citations(CitationFormat format, Listing<Source> sources) {
        return response("citations", format.extension(), format.mediaType(), out -> {
            var isFirst = new AtomicBoolean(true);
            sources.each("e", Source.class, ROWS, some -> {
                for (var source : some) {
                    write(format.before(isFirst.getAndSet(false)) + format.entry(CslItem.of(source)), out);
                }
            });
            write(format.end(isFirst.get()), out);
        });
    }

    private void lines(List<?> items, OutputStream out) {
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
        csv.writeRecord(rows.table().columns().stream().map(Column::name).toList());
        rows.each(ROWS, some -> some.forEach(row -> csv.writeRecord(FormulaGuard.guard(row))));
        csv.flush();
    }

    private static Rows sheet(TableRows rows) {
        var count = rows.listing().count();
        if (count > Sheet.MOST_ROWS) {
            throw ProblemException.of(
                    Problem.Kind.MALFORMED_REQUEST,
                    "These are " + count + " rows and a sheet holds " + Sheet.MOST_ROWS
                            + "; narrow them, or take the .csv or the .ndjson");
        }
        return out -> {
            var sheet = new Sheet(rows.table(), out);
            rows.each(ROWS, some -> {
                try {
                    sheet.write(some);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            sheet.finish();
        };
    }

    private Response response(String name, String extension, String mediaType, Rows rows) {
        var release = CurrentRelease.model().release();
        var file = "tamga-%s-%s.%s".formatted(name, release.id, extension);
        var isHead = current.getCurrent().request().method() == HttpMethod.HEAD;
        StreamingOutput body = out -> stream(release.number, rows, new BufferedOutputStream(out, BUFFER));
        return Response.ok(isHead ? null : body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private void stream(int release, Rows rows, OutputStream out) {
        if (!places.tryAcquire()) {
            throw ProblemException.of(Problem.Kind.BUSY, "As many files are being read as may be at once; ask again");
        }
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> write(release, rows, out));
        } finally {
            places.release();
        }
    }

    private void write(int release, Rows rows, OutputStream out) {
        served.read();
        if (served.get().number() != release) {
            throw ProblemException.of(Problem.Kind.BUSY, "The data changed as the answer began; ask again");
        }
        try {
            rows.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
