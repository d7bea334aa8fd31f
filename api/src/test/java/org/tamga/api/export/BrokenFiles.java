package org.tamga.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.NextRelease;
import org.tamga.api.index.ScoreView;
import org.tamga.api.query.Filters;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.Listing;
import org.tamga.domain.index.Score;

/** Files that break off, and files that are read slowly. */
@Snapshot
@Path("/v1/tests/files")
public class BrokenFiles {

    /** Counted down when a slow reader has come, and when it may go. */
    public static final CountDownLatch COME = new CountDownLatch(1);

    public static final CountDownLatch GO = new CountDownLatch(1);

    private static Exporter ofOne;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentRelease currentRelease;

    @Inject
    CurrentVertxRequest current;

    /** A file that fails after so many times five hundred rows. */
    @GET
    @Path("/{whole}")
    @Operation(hidden = true)
    public Response broken(@RestPath int whole) {
        var left = new AtomicInteger(whole);
        return file(new Exporter(json, currentRelease, current, 1, 1, Duration.ofMinutes(1)), () -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("Broken by a test");
            }
        });
    }

    /** A file whose only reader waits until the test lets it go. */
    @GET
    @Path("/slow")
    @Operation(hidden = true)
    public Response slow() {
        synchronized (BrokenFiles.class) {
            ofOne = ofOne == null ? new Exporter(json, currentRelease, current, 1, 1, Duration.ofMinutes(1)) : ofOne;
        }
        return file(ofOne, () -> {
            COME.countDown();
            try {
                if (!GO.await(1, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("The test did not let it go");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A file whose release was followed by another one before its first row was read. */
    @GET
    @Path("/stale")
    @Operation(hidden = true)
    public Response stale() {
        return file(
                new Exporter(json, NextRelease.after(currentRelease), current, 1, 1, Duration.ofMinutes(1)), () -> {});
    }

    private static Response file(Exporter exporter, Runnable before) {
        var any = List.<String>of();
        var all = Score.list(new Score.Filter(any, any, any, any, any, any, any, null, null), null, true);
        var options = new ExportOptions();
        options.format = ExportFormat.NDJSON;
        options.datasets = new Filters.Datasets() {
            @Override
            public <E> Listing<E> narrow(Listing<E> listing) {
                return listing;
            }
        };
        return exporter.file(options, all, rows -> {
            before.run();
            return ScoreView.of(rows, "en");
        });
    }
}
