package org.tamga.api.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.tamga.api.problem.Problems;

/** Counts each request, reports the remaining quota, and rejects requests beyond it. A 304 response costs nothing. */
@Singleton
public class RateLimitFilter {

    /** For health probes: they must not fail because somebody else sends many requests from the same address. */
    private static final Pattern UNLIMITED = Pattern.compile("/q/[a-z/]+");

    /** Under which the allowance of the client is kept with the request. */
    static final String ALLOWANCE = RateLimit.class.getName();

    private static final String FREE = RateLimitFilter.class.getName();

    @Inject
    RateLimit limit;

    @Inject
    Problems problems;

    void register(@Observes Filters filters) {
        filters.register(this::count, FilterOrder.RATE_LIMIT);
    }

    /** Marks a request as free of charge; a client may send it even if its quota is used up. */
    public static void free(RoutingContext context) {
        context.put(FREE, true);
    }

    private void count(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        var isUnlimited = path != null
                && path.startsWith("/q/")
                && UNLIMITED.matcher(path).matches();
        var allowance = isUnlimited ? null : limit.of(request.remoteAddress());
        if (allowance == null) {
            context.next();
            return;
        }
        context.put(ALLOWANCE, allowance);
        var headers = context.response().headers();
        var isFree = context.get(FREE) != null;
        if (!isFree && !allowance.tryAcquire(1)) {
            allowance.writeTo(headers);
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.reset()));
            problems.answer(context, 429);
            return;
        }
        allowance.writeTo(headers);
        if (!isFree && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            context.addHeadersEndHandler(end -> {
                if (context.response().getStatusCode() == 304) {
                    allowance.refund();
                    allowance.writeTo(headers);
                }
            });
        }
        context.next();
    }
}
