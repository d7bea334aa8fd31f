package org.tamga.api.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tamga.api.query.CanonicalUrl;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.ReleaseModel;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.digest.Sha256;

/** The caching headers of every response: its ETag, how long it is fresh, and the headers that it varies with. */
public class ResponseHeaders {

    /**
     * A response is fresh for a second. After that a cache may serve it for ten seconds while it revalidates, and for a
     * day while the server does not answer.
     */
    public static final String AGE = "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400";

    private static final String NO_STORE = "no-store";

    @Inject
    ReleaseWatcher watcher;

    @Inject
    CurrentRelease current;

    /** Answers 304 if the client already has the current response. This needs no database. */
    @ServerRequestFilter(priority = FilterOrder.CONDITIONS)
    public Response unchanged(ContainerRequestContext request) {
        var ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var newest = watcher.newest();
        if (ifNoneMatch == null || newest == null || !isPublic(request)) {
            return null;
        }
        var tag = tag(newest, request);
        return matches(ifNoneMatch, tag)
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : null;
    }

    /** The tag of the current response to a request. */
    public String tag(ContainerRequestContext request) {
        return tag(current.get(), request);
    }

    /** Completes the headers of a response. */
    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200
                && isPublic(request)
                && "*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Origin");
        var isSuccess = Set.of(200, 206, 304).contains(response.getStatus());
        if (!isSuccess || !isPublic(request)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, NO_STORE);
            return;
        }
        if (!headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(HttpHeaders.ETAG, tag(request));
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, AGE);
    }

    /** Whether the response is the same for everyone, so that caches may store it. */
    private static boolean isPublic(ContainerRequestContext request) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && !request.getUriInfo().getPath().startsWith("/v1/imports");
    }

    /** Whether an If-None-Match header contains a tag; the comparison is weak (RFC 9110, 13.1.2). */
    public static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch.equals(tag)
                || Arrays.stream(ifNoneMatch.split(","))
                        .anyMatch(one -> strong(one.strip()).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /**
     * A response follows from the release, the URL, the language, the encoding and, if no day is given, today's date.
     */
    private String tag(ReleaseModel release, ContainerRequestContext request) {
        var digest = Sha256.digest();
        for (var part : List.of(
                release.digest(),
                release.release().id,
                url(request),
                language(release, request),
                encoding(request).token(),
                current.day().toString())) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        // A workbook contains the time at which it was written, so two of them mean the same but differ in bytes.
        var strength = request.getUriInfo().getPath().endsWith(".xlsx") ? "W/" : "";
        return strength + '"' + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
    }

    private static String language(ReleaseModel release, ContainerRequestContext request) {
        return Language.accepted(
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                release.countries().languages());
    }

    private static ContentEncoding encoding(ContainerRequestContext request) {
        var lines = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        return ContentEncoding.best(lines == null ? List.of() : lines);
    }

    /** The cursor is included, so that each page has its own tag. */
    private static String url(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        return CanonicalUrl.of(uri, uri.getQueryParameters().getFirst("cursor"));
    }
}
