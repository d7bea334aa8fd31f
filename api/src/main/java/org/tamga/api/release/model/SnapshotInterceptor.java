package org.tamga.api.release.model;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.FlushMode;

/** Runs the method in one transaction. Its isolation level gives all reads the same snapshot. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SnapshotInterceptor {

    @Inject
    CurrentRelease current;

    @AroundInvoke
    Object read(InvocationContext call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Nothing is written here, so Hibernate needs no dirty checking.
            var session = Panache.getSession();
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            current.read();
            return call.proceed();
        });
    }
}
