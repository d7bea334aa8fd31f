package org.tamga.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Reads in one transaction; its isolation makes the first look at the store hold for all that follow. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SnapshotInterceptor {

    @Inject
    ServedRelease served;

    @AroundInvoke
    Object read(InvocationContext call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            served.look();
            return call.proceed();
        });
    }
}
