package org.tamga.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.read.ZipDataset;
import org.tamga.importer.store.BusyException;

/** Imports of datasets. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@SecurityRequirement(name = "curator")
@SecurityScheme(
        securitySchemeName = "curator",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The key that the operator has set as tamga.import.key")
public class ImportResource {

    /** Reports are record for the last so many imports. */
    private static final int MOST_REPORTS = 100;

    /** The greatest length of a report in the database; a longer report loses its last problems. */
    private static final int LONGEST_REPORT = 1_000_000;

    @Inject
    ImportKey key;

    @Inject
    DataSource database;

    @Inject
    ReleaseWatcher watcher;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /** Imports a dataset. */
    @POST
    @Consumes("application/zip")
    @Operation(
            operationId = "importDataset",
            summary = "Import a dataset",
            description =
                    "Use it, as a curator, to put a dataset in the place of what the store holds of it, or with `dry_run`"
                            + " to find out what would change. All of it goes in, or nothing; one import runs at a time.")
    @RequestBody(
            description = "A zip with a datapackage.json and a CSV file for each table, or several such folders",
            required = true,
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was changed: the store held it already, or this was a dry run",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "It was imported as a new release",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(
            InputStream zip,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            @RestQuery("dry_run") @Parameter(description = "`true` to change nothing.", example = "true")
                    Boolean dryRun,
            @Context UriInfo uri)
            throws IOException {
        key.require(authorization);
        if (type == null) {
            throw ProblemException.of(Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "Send a zip as application/zip");
        }
        var id = UUID.randomUUID().toString();
        var url = uri.getBaseUriBuilder().path("v1/imports").path(id).build();
        var file = Files.createTempFile("tamga", ".zip");
        try {
            Files.copy(zip, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (var datasets = new ZipDataset(file, ZipDataset.Limits.DEFAULT)) {
                var report = load(id, datasets.datasets(), Boolean.TRUE.equals(dryRun));
                store(report);
                return report.state().equals("imported")
                        ? Response.created(url).entity(report).build()
                        : Response.ok(report).location(url).build();
            }
        } catch (InvalidDatasetException rejected) {
            store(ImportReport.of(id, rejected));
            throw ProblemException.rejected(rejected, url);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The report of an import. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "Get the report of an import",
            description = "Use it, as a curator, to read again what became of one of the last hundred imports.")
    public ImportReport get(
            @RestPath
                    @Parameter(description = "The id of the import.", example = "0b5cbf2e-6a0e-4a7e-9b0a-0a8b8f7f2c11")
                    String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization)
            throws JsonProcessingException {
        key.require(authorization);
        var found = ImportRecord.<ImportRecord>findById(id.replaceAll("\\p{Cntrl}", "?"));
        if (found == null) {
            throw ProblemException.notFound("import", id, List.of());
        }
        return json.readValue(found.report, ImportReport.class);
    }

    private ImportReport load(String id, List<DatasetFiles> datasets, boolean dryRun) {
        try {
            var result = new Importer(database, clock).load(datasets, dryRun);
            watcher.refresh();
            return ImportReport.of(id, result, dryRun);
        } catch (BusyException busy) {
            throw ProblemException.of(Problem.Kind.BUSY, "Another import is running; try again in a few seconds");
        }
    }

    private void store(ImportReport report) {
        QuarkusTransaction.requiringNew().run(() -> {
            var record = new ImportRecord();
            record.id = report.id();
            record.finishedAt = report.finishedAt();
            record.report = write(report);
            for (var part = report; record.report.length() > LONGEST_REPORT; record.report = write(part)) {
                part = part.truncated();
            }
            record.persist();
            ImportRecord.<ImportRecord>findAll(Sort.descending("finishedAt"))
                    .range(MOST_REPORTS, MOST_REPORTS + 1000)
                    .list()
                    .forEach(ImportRecord::delete);
        });
    }

    private String write(ImportReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
