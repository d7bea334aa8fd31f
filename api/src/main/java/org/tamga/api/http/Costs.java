package org.tamga.api.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tamga.api.http.RateLimit.Allowance;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;

/**
 * What an answer costs of the quota if it is not cached, and a limit to how many of those that compute much are at work
 * at once: one more is told at once to come again, instead of keeping a thread from others.
 */
@Singleton
public class Costs {

    /** By the id of the operation, in requests; any other costs one. By measurement, see benchmark/scale. */
    public static final Map<String, Integer> OF_OPERATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("getCooperationGraph", 30),
            Map.entry("exportCooperationGraph", 30),
            Map.entry("getArchive", 20),
            Map.entry("getSensitivity", 20),
            Map.entry("getVerification", 10),
            Map.entry("searchRecords", 10),
            Map.entry("exportScores", 10),
            Map.entry("listPairs", 5),
            Map.entry("getPair", 5),
            Map.entry("getProfile", 5),
            Map.entry("listChanges", 5),
            Map.entry("compareCountries", 5)));

    private static final String PLACE = Costs.class.getName();

    private final Places places;

    @Inject
    Costs(
            @ConfigProperty(name = "tamga.heavy.at-once") int atOnce,
            @ConfigProperty(name = "tamga.heavy.at-once-per-address") int atOncePerAddress) {
        places = new Places(atOnce, atOncePerAddress);
    }

    /** Charges the request and gives it a place, if it is of an operation that costs more than one. */
    @ServerRequestFilter(priority = FilterOrder.COSTS)
    public void enter(ResourceInfo resource, RoutingContext context) {
        var operation = operation(resource);
        var cost = OF_OPERATIONS.getOrDefault(operation, 1);
        if (cost == 1) {
            return;
        }
        Allowance allowance = context.get(RateLimitFilter.ALLOWANCE);
        if (allowance != null) {
            var paid = allowance.tryAcquire(allowance.price(cost) - 1);
            allowance.writeTo(context.response().headers());
            if (!paid) {
                throw ProblemException.tooMany(cost, allowance.reset());
            }
        }
        // Files have places of their own, which they hold for as long as a reader takes.
        if (operation.equals("exportScores")) {
            return;
        }
        var address = RateLimit.network(context.request().remoteAddress());
        if (!places.enter(address)) {
            throw ProblemException.of(
                    Problem.Kind.BUSY, "As many answers of this kind are being computed as may be at once; ask again");
        }
        var left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                places.leave(address);
            }
        };
        context.put(PLACE, leave);
        context.addEndHandler(end -> leave.run());
    }

    /** Gives the place back as soon as the answer is computed, however long the client takes to read it. */
    @ServerResponseFilter
    public void leave(RoutingContext context) {
        Runnable leave = context.get(PLACE);
        if (leave != null) {
            leave.run();
        }
    }

    private static String operation(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var operation = method == null ? null : method.getAnnotation(Operation.class);
        return operation == null ? "" : operation.operationId();
    }
}
