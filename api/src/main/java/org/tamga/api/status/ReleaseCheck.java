package org.tamga.api.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tamga.domain.release.Release;

/** Ready once the database can be read and holds a release. */
@Readiness
@ApplicationScoped
class ReleaseCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Release of the data");
        return QuarkusTransaction.requiringNew()
                .call(Release::current)
                .map(release -> response.up()
                        .withData("release", release.id)
                        .withData("imported_at", release.importedAt.toString()))
                .orElseGet(response::down)
                .build();
    }
}
