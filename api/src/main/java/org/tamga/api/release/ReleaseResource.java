package org.tamga.api.release;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.citation.CitationFormat;
import org.tamga.api.citation.CslItem;
import org.tamga.api.http.ResponseHeaders;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.release.Release;

/** Releases, their archives and citations. */
@Snapshot
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseResource {

    @Inject
    Archives archives;

    @Inject
    ResponseHeaders tags;

    /** Lists releases. */
    @GET
    @Operation(
            operationId = "listReleases",
            summary = "List releases",
            description = "Use it to see when the data changed and by how much. Sorts by imported_at.")
    public Page<ReleaseView> list(@BeanParam PageRequest page) {
        return page.of(Release.list(), ReleaseView::of);
    }

    /** One release. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRelease",
            summary = "Get a release",
            description = "Use it for the time, the digest and the counts of one release.")
    public ReleaseView get(
            @RestPath @Parameter(description = "The id of the release, or `latest`.", example = "latest") String id) {
        return ReleaseView.of(List.of(Lookups.release(id))).get(0);
    }

    /** The archive of a release. */
    @GET
    @Path("/{id}/archive.zip")
    @Produces("application/zip")
    @Operation(
            operationId = "getArchive",
            summary = "Download a release",
            description =
                    "Use it to keep, or to hand on, the very state that a paper used: the whole store as Data Packages with"
                            + " a manifest of checksums. The same content gives the same bytes, and an import into an empty store"
                            + " gives the same digest.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Snapshot(transaction = true)
    public Response archive(
            @RestPath @Parameter(description = "The id of the release, or `latest`.", example = "latest") String id,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request)
            throws IOException {
        var release = Lookups.release(id);
        var file = archives.of(release);
        var size = Files.size(file);
        var asked = request.getMethod().equals(HttpMethod.GET) && isUnchanged(headers, request)
                ? ByteRange.of(headers.getHeaderString("Range"), size)
                : Optional.<ByteRange>empty();
        if (asked.filter(ByteRange::isUnsatisfiable).isPresent()) {
            throw ProblemException.unsatisfiable(asked.get().of(size));
        }
        var sent = asked.orElse(new ByteRange(0, size));
        var body = request.getMethod().equals(HttpMethod.HEAD) ? null : new PathPart(file, sent.from(), sent.length());
        var response = Response.status(asked.isPresent() ? 206 : 200)
                .entity(body)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tamga-" + release.id + ".zip\"");
        return asked.isPresent()
                ? response.header("Content-Range", sent.of(size)).build()
                : response.build();
    }

    /** Whether what the client has the beginning of is still the same; it says so by the tag, or asks for no check. */
    private boolean isUnchanged(HttpHeaders headers, ContainerRequestContext request) {
        var condition = headers.getHeaderString("If-Range");
        return condition == null || condition.equals(tags.tag(request));
    }

    /** The citation of a release. */
    @GET
    @Path("/{id}/citation.{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getReleaseCitation",
            summary = "Cite a release",
            description =
                    "Use it to say in a paper which state of the data it used: the release, where its archive is, and the"
                            + " digest by which a copy is known to be the same.")
    public Response cite(
            @RestPath @Parameter(description = "The id of the release.", example = "2026.11.21-1") String id,
            @RestPath @Parameter(description = "The format of the file.", example = "bib") CitationFormat format,
            @Context UriInfo uri) {
        var release = Lookups.release(id);
        var archive = uri.getBaseUri().resolve("v1/releases/" + release.id + "/archive.zip");
        return format.file(CslItem.of(release, archive));
    }
}
