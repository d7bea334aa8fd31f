package org.tamga.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tamga.api.http.cache.CachedResponse;
import org.tamga.api.http.cache.ResponseCache;
import org.tamga.api.http.cache.ResponseCacheFilter;
import org.tamga.api.page.Fields;
import org.tamga.api.page.Paged;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.digest.Sha256;

/** What every answer carries around its body: the tag and the age, the link to the next page, the fields asked for. */
public class ResponseHeaders {

    /**
     * Fresh for a second. After that a cache between us and the reader may use what it has for ten seconds while it
     * asks us again, and for a day while we do not answer.
     */
    public static final String AGE = "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400";

    @Inject
    ObjectMapper json;

    @Inject
    ReleaseWatcher latest;

    @Inject
    CurrentRelease served;

    @Inject
    ResponseCache kept;

    @Inject
    RoutingContext routing;

    /** Answers 304 if the client holds what it would get; a query that is refused comes first. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response unchanged(ContainerRequestContext request) {
        var held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var known = latest.get();
        if (held == null || known == null || !isPublic(request)) {
            return null;
        }
        var tag = tag(known, request);
        return isHeld(held, tag)
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : null;
    }

    /** Completes the head of an answer and narrows its items to the fields asked for. */
    @ServerResponseFilter
    public void complete(ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 && "*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Origin");
        if (response.getStatus() != 200 && response.getStatus() != 304) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        if (!isPublic(request)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            if (!headers.containsKey(HttpHeaders.ETAG)) {
                headers.putSingle(HttpHeaders.ETAG, tag(served.seen(), request));
            }
            headers.putSingle(HttpHeaders.CACHE_CONTROL, AGE);
        }
        if (response.getEntity() instanceof Paged page) {
            link(page, response);
            fields(page, resource, request, response);
        }
    }

    /** Keeps an answer as it goes over the wire; nothing is added to it after this. */
    @ServerResponseFilter(priority = 0)
    public void keep(ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        var key = ResponseCacheFilter.key(routing);
        if (key == null || response.getStatus() != 200 || !isPublic(request) || !isTree(response.getEntity())) {
            return;
        }
        var type = type(resource, response);
        var release = served.seen();
        var isForeign = !key.language().equals(language(release, request)); // the release came after the key
        if (!type.getSubtype().endsWith("json") || isForeign) {
            return;
        }
        var body = key.encoding().of(json.writeValueAsBytes(response.getEntity()));
        response.setEntity(body, response.getEntityAnnotations(), type.withCharset("UTF-8"));
        if (key.encoding() != ContentEncoding.IDENTITY) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_ENCODING, key.encoding().token());
        }
        var head = new LinkedHashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> head.put(name, String.join(", ", values)));
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        var day = served.today().toEpochDay();
        kept.keep(
                key,
                new CachedResponse(
                        release.number(),
                        release.digest(),
                        day,
                        ResponseCacheFilter.operation(routing.request()),
                        head,
                        body));
    }

    /** What is written as a whole, and not bit by bit as a file is. */
    private static boolean isTree(Object entity) {
        return (entity instanceof Record || entity instanceof JsonNode) && !(entity instanceof StreamingOutput);
    }

    /** The type that the response names, else the one that its operation is declared to produce. */
    private static MediaType type(ResourceInfo resource, ContainerResponseContext response) {
        if (response.getMediaType() != null) {
            return response.getMediaType();
        }
        var ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        var produces = ofMethod == null ? resource.getResourceClass().getAnnotation(Produces.class) : ofMethod;
        return MediaType.valueOf(produces.value()[0]);
    }

    /** What everybody gets who asks, and may keep. */
    private static boolean isPublic(ContainerRequestContext request) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && !request.getUriInfo().getPath().startsWith("/v1/imports");
    }

    /** Whether a tag is among those of an If-None-Match. */
    public static boolean isHeld(String held, String tag) {
        return held.equals(tag) || Arrays.stream(held.split(",")).anyMatch(one -> same(one, tag));
    }

    private static boolean same(String held, String tag) {
        return strong(held.strip()).equals(strong(tag));
    }

    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    /** An answer follows from the release, the address, the language, the encoding and, where none is given, the day. */
    private String tag(ReleaseWatcher.Seen release, ContainerRequestContext request) {
        var digest = Sha256.digest();
        for (var part : List.of(
                release.digest(),
                release.release().id,
                address(request),
                language(release, request),
                ContentEncoding.best(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                        .token(),
                served.today().toString())) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        // A workbook holds the time at which it was made, so two of them are the same to a reader but not byte by byte.
        var strength = request.getUriInfo().getPath().endsWith(".xlsx") ? "W/" : "";
        return strength + '"' + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
    }

    private static String language(ReleaseWatcher.Seen release, ContainerRequestContext request) {
        return Language.accepted(
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                release.countries().languages());
    }

    /** The cursor is a part of it: each page has its own tag. */
    private static String address(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        return CanonicalUrl.address(uri, uri.getQueryParameters().getFirst("cursor"));
    }

    private static void link(Paged page, ContainerResponseContext response) {
        var next = page.page().next();
        if (next != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private void fields(
            Paged page, ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked != null) {
            var kept = Fields.of(resource.getResourceMethod().getGenericReturnType())
                    .keeping(asked);
            ObjectNode tree = json.valueToTree(page);
            tree.get("items").forEach(item -> ((ObjectNode) item).retain(kept));
            response.setEntity(tree);
        }
    }
}
