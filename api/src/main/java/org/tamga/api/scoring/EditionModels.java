package org.tamga.api.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.index.Edition;

/** Holds the editions that were asked for last, up to a number of scores in all. */
@Singleton
@Unremovable
public class EditionModels {

    private record Key(String release, String index, String edition) {}

    private final CurrentRelease current;
    private final Cache<Key, EditionModel> models;

    @Inject
    EditionModels(CurrentRelease current, @ConfigProperty(name = "tamga.editions.scores") long scores) {
        this.current = current;
        this.models = Caffeine.newBuilder()
                .maximumWeight(scores)
                .weigher((Key key, EditionModel model) -> model.weight())
                .executor(Runnable::run)
                .build();
    }

    /** The model of an edition of the current request's release. */
    public static EditionModel of(Edition edition) {
        return Arc.container().instance(EditionModels.class).get().get(edition);
    }

    private EditionModel get(Edition edition) {
        var key = new Key(current.get().digest(), edition.index, edition.edition);
        var held = models.getIfPresent(key);
        if (held != null) {
            return held;
        }
        var read = EditionModel.read(current.get().indices(), edition);
        if (current.isConsistent()) {
            models.put(key, read);
        }
        return read;
    }
}
