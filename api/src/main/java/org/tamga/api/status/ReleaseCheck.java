package org.tamga.api.status;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tamga.api.release.model.ReleaseWatcher;

/**
 * Ready while anything can be answered: a release is known. It asks nobody, so that it answers at once when the database
 * does not, or all threads are busy.
 */
@Readiness
@ApplicationScoped
class ReleaseCheck implements AsyncHealthCheck {

    @Inject
    ReleaseWatcher watcher;

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(this::state);
    }

    private HealthCheckResponse state() {
        var response = HealthCheckResponse.named("Release of the data");
        var model = watcher.newest();
        if (model == null) {
            return response.down().build();
        }
        response.up()
                .withData("release", model.release().id)
                .withData("imported_at", model.release().importedAt.toString());
        watcher.away()
                .ifPresent(since -> response.withData("store_away_for_seconds", since.toSeconds())
                        .withData("unavailable", "what is neither cached nor in memory"));
        return response.build();
    }
}
