package org.tamga.api.release.model;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.FlushMode;

/** Reads in one transaction, whose isolation makes what it reads first hold for all that follows. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SnapshotInterceptor {

    @Inject
    CurrentRelease current;

    @AroundInvoke
    Object read(InvocationContext call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Nothing is written here, so nothing needs to be compared with what was read.
            var session = Panache.getSession();
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            current.read();
            return call.proceed();
        });
    }
}
