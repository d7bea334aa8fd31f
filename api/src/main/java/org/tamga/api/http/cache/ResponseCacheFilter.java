package org.tamga.api.http.cache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tamga.api.http.Accept;
import org.tamga.api.http.ContentEncoding;
import org.tamga.api.http.FilterOrder;
import org.tamga.api.http.RateLimitFilter;
import org.tamga.api.http.ResponseHeaders;
import org.tamga.api.release.model.CurrentRelease;

/** Answers from the cache before the request reaches REST, and caches the responses of REST. */
@Singleton
public class ResponseCacheFilter {

    private static final String CACHED = CachedResponse.class.getName();

    /** The Vert.x context of a request whose response may be cached. */
    private static final String CONTEXT = ResponseCacheFilter.class.getName();

    /** The key under which REST puts the path template for the metrics into that context. */
    private static final String OPERATION = "UrlPathTemplate";

    @Inject
    ResponseCache cache;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentRelease current;

    @Inject
    RoutingContext routing;

    void register(@Observes Filters filters) {
        filters.register(this::find, FilterOrder.FIND_CACHED);
        filters.register(ResponseCacheFilter::send, FilterOrder.SEND_CACHED);
    }

    private void find(RoutingContext context) {
        var request = context.request();
        var response = cache.get(request);
        if (response == null) {
            if (cache.isCacheable(request)) {
                context.put(CONTEXT, Vertx.currentContext());
            }
        } else if (Accept.accepts(request, response.mediaType())) {
            context.put(CACHED, response);
            if (response.isNotModified(request)) {
                RateLimitFilter.free(context);
            }
        }
        context.next();
    }

    private static void send(RoutingContext context) {
        CachedResponse response = context.get(CACHED);
        if (response == null) {
            context.next();
        } else {
            if (response.operation() != null) {
                Vertx.currentContext().putLocal(OPERATION, response.operation());
            }
            response.send(context.request());
        }
    }

    /** Serializes and encodes the body here, so that the cache holds the bytes as they are sent. */
    @ServerResponseFilter(priority = FilterOrder.CACHE)
    public void put(ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        Context context = routing.get(CONTEXT);
        if (context == null
                || response.getStatus() != 200
                || !isPublic(response)
                || !isComplete(response.getEntity())) {
            return;
        }
        var mediaType = mediaType(resource, response);
        if (!mediaType.getSubtype().endsWith("json")) {
            return;
        }
        var key = cache.key(routing.request(), current.get());
        var body = key.encoding().of(json.writeValueAsBytes(response.getEntity()));
        response.setEntity(body, response.getEntityAnnotations(), mediaType.withCharset("UTF-8"));
        if (key.encoding() != ContentEncoding.IDENTITY) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_ENCODING, key.encoding().token());
        }
        var headers = new LinkedHashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        cache.put(key, new CachedResponse(current.get(), current.day(), context.getLocal(OPERATION), headers, body));
    }

    private static boolean isPublic(ContainerResponseContext response) {
        return ResponseHeaders.AGE.equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL));
    }

    /** Whether the body is complete in memory, not streamed as a file is. */
    private static boolean isComplete(Object entity) {
        return (entity instanceof Record || entity instanceof JsonNode) && !(entity instanceof StreamingOutput);
    }

    /** The media type of the response, else the one that its operation declares. */
    private static MediaType mediaType(ResourceInfo resource, ContainerResponseContext response) {
        return response.getMediaType() != null
                ? response.getMediaType()
                : MediaType.valueOf(Accept.produced(resource).get(0));
    }
}
