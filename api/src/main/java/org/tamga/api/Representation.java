package org.tamga.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer carries around its body: the tag and the age, the link to the next page, the fields asked for. */
public class Representation {

    @Inject
    ObjectMapper json;

    /** Answers 304 if the client holds what it would get; a query that is refused comes first. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response unchanged(ContainerRequestContext request) {
        if (!isPublic(request)) {
            return null;
        }
        var tag = tag(request);
        var held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null && Arrays.stream(held.split(",")).anyMatch(t -> same(t, tag))
                ? Response.notModified().build()
                : null;
    }

    /** Completes the head of an answer and narrows its items to the fields asked for. */
    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
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
            headers.putSingle(HttpHeaders.ETAG, tag(request));
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=1");
        }
        if (response.getEntity() instanceof Record page) {
            link(page, response);
            fields(page, request, response);
        }
    }

    /** What everybody gets who asks, and may keep. */
    private static boolean isPublic(ContainerRequestContext request) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && !request.getUriInfo().getPath().startsWith("/v1/imports");
    }

    private static boolean same(String held, String tag) {
        return strong(held.strip()).equals(strong(tag));
    }

    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    /** An answer follows from the release, the address, the language, the encoding and, where none is given, the day. */
    private static String tag(ContainerRequestContext request) {
        var digest = Digests.sha256();
        for (var part : List.of(
                Releases.current().digest,
                Releases.current().id,
                address(request),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)),
                LocalDate.now(ZoneOffset.UTC).toString())) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        // A workbook holds the time at which it was made, so two of them are the same to a reader but not byte by byte.
        var strength = request.getUriInfo().getPath().endsWith(".xlsx") ? "W/" : "";
        return strength + '"' + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
    }

    /** The cursor is a part of it: each page has its own tag. */
    private static String address(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        return Canonical.address(uri, uri.getQueryParameters().getFirst("cursor"))
                .toString();
    }

    private static void link(Record page, ContainerResponseContext response) {
        component(page, "page")
                .filter(PageInfo.class::isInstance)
                .map(PageInfo.class::cast)
                .filter(info -> info.next() != null)
                .ifPresent(info ->
                        response.getHeaders().putSingle(HttpHeaders.LINK, "<" + info.next() + ">; rel=\"next\""));
    }

    private void fields(Record page, ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked != null) {
            var kept = Fields.of(page.getClass()).keeping(asked);
            ObjectNode tree = json.valueToTree(page);
            tree.get("items").forEach(item -> ((ObjectNode) item).retain(kept));
            response.setEntity(tree);
        }
    }

    private static Optional<Object> component(Record page, String name) {
        return Arrays.stream(page.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(page, component));
    }

    private static Object value(Record page, RecordComponent component) {
        try {
            return component.getAccessor().invoke(page);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
