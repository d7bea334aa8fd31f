package org.tamga.api;

import java.time.Clock;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.ReleaseModel;
import org.tamga.domain.release.Release;

/** Requests during which a newer release appears. */
public final class NextRelease {

    private NextRelease() {}

    /** The release after the one of this request. */
    public static CurrentRelease after(CurrentRelease current) {
        var release = new Release();
        release.number = current.get().number() + 1;
        var known = current.get();
        var next =
                new ReleaseModel(release, known.countries(), known.organizations(), known.indices(), known.readings());
        return new CurrentRelease(null, Clock.systemUTC()) {
            @Override
            public void read() {}

            @Override
            public ReleaseModel get() {
                return next;
            }
        };
    }
}
