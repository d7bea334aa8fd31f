package org.tamga.api;

import java.time.Clock;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.release.Release;

/** What a request sees that finds a newer release than the one it began with. */
public final class NextRelease {

    private NextRelease() {}

    /** The release after the one of this request. */
    public static CurrentRelease after(CurrentRelease served) {
        var next = new Release();
        next.number = served.get().number + 1;
        return new CurrentRelease(null, Clock.systemUTC()) {
            @Override
            public void look() {}

            @Override
            public Release get() {
                return next;
            }
        };
    }
}
