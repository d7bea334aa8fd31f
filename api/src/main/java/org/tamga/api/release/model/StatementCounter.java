package org.tamga.api.release.model;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Tells the current request, if there is one, that it reads the database. */
@PersistenceUnitExtension
@ApplicationScoped
class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1;

    @Override
    public String inspect(String sql) {
        var container = Arc.container();
        if (container.requestContext().isActive()) {
            container.instance(CurrentRelease.class).get().readsDatabase();
        }
        return sql;
    }
}
