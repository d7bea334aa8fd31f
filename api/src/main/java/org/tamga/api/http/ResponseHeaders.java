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

/** What every answer tells a cache: its tag, how long it is fresh, and the headers that it depends on. */
public class ResponseHeaders {

    /**
     * Fresh for a second. After that a cache between us and the reader may use what it has for ten seconds while it
     * asks us again, and for a day while we do not answer.
     */
    public static final String AGE = "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400";

    private static final String NO_STORE = "no-store";

    @Inject
    ReleaseWatcher watcher;

    @Inject
    CurrentRelease current;

    /** Answers 304 if the client holds what it would get; no database is needed to know. */
    @ServerRequestFilter(priority = FilterOrder.CONDITIONS)
    public Response unchanged(ContainerRequestContext request) {
        var held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var newest = watcher.newest();
        if (held == null || newest == null || !isPublic(request)) {
            return null;
        }
        var tag = tag(newest, request);
        return isHeld(held, tag)
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : null;
    }

    /** Completes the headers of an answer. */
    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 && "*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Origin");
        var isRight = response.getStatus() == 200 || response.getStatus() == 304;
        if (!isRight || !isPublic(request)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, NO_STORE);
            return;
        }
        if (!headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(HttpHeaders.ETAG, tag(current.get(), request));
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, AGE);
    }

    /** Whether anyone who asks gets this answer, and may store it. */
    private static boolean isPublic(ContainerRequestContext request) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && !request.getUriInfo().getPath().startsWith("/v1/imports");
    }

    /** Whether a tag is among those of an If-None-Match, which are compared weakly (RFC 9110, 13.1.2). */
    public static boolean isHeld(String held, String tag) {
        return held.equals(tag)
                || Arrays.stream(held.split(","))
                        .anyMatch(one -> strong(one.strip()).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** An answer follows from the release, the URL, the language, the encoding and, where none is given, the day. */
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
        // A workbook holds the time at which it was made, so two of them are the same to a reader but not byte by byte.
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

    /** The cursor is a part of it: each page has its own tag. */
    private static String url(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        return CanonicalUrl.address(uri, uri.getQueryParameters().getFirst("cursor"));
    }
}
