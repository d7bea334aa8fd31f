package org.tamga.api.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.tamga.api.release.model.ReleaseWatcher;

/**
 * Says in the headers of what is answered from memory while the database is away how old it may be: Age, and
 * Cache-Status (RFC 9211) with the detail {@code store_away}.
 */
@Singleton
class StoreAway {

    @Inject
    ReleaseWatcher watcher;

    void register(@Observes Filters filters) {
        filters.register(this::tell, FilterOrder.STORE_AWAY);
    }

    private void tell(RoutingContext context) {
        watcher.away()
                .ifPresent(since -> context.addHeadersEndHandler(end -> {
                    if (context.response().getStatusCode() < 400) {
                        context.response()
                                .putHeader(HttpHeaders.AGE, String.valueOf(since.toSeconds()))
                                .putHeader("Cache-Status", "tamga; hit; detail=store_away");
                    }
                }));
        context.next();
    }
}
