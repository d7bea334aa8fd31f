package org.tamga.api.release.model;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.FlushMode;

/**
 * Runs the method without a transaction, and then looks whether the release is still the newest: if so, all that was
 * read is of it, since only an import changes the store. Else the method runs again in a transaction, whose isolation
 * level gives all reads the same snapshot. What reads nothing from the database needs neither.
 */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SnapshotInterceptor {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Inject
    CurrentRelease current;

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (call.getInterceptorBinding(Snapshot.class).transaction()) {
            return inTransaction(call);
        }
        current.get();
        var begun = System.nanoTime();
        try {
            var answer = call.proceed();
            if (current.isConsistent()) {
                return answer;
            }
        } catch (Exception e) {
            // A pooled connection may have broken since it was last used, which shows at once; what was read of two
            // releases can be at odds with itself. Both are repeated once. One that breaks after a wait is a database
            // that is away: to ask it again would double the wait.
            var isLate = System.nanoTime() - begun > AT_ONCE.toNanos();
            if (isBroken(e) ? isLate : current.isConsistent()) {
                throw e;
            }
        }
        return inTransaction(call);
    }

    private static boolean isBroken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .anyMatch(state -> state.startsWith("08") || state.startsWith("57P"));
    }

    private Object inTransaction(InvocationContext call) {
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
