package org.tamga.api;

import org.tamga.domain.release.Release;

/** The release that is being served, looked up at most twice a second. */
public final class Releases {

    private record Seen(Release release, long at) {}

    private static final long FRESH_NANOS = 500_000_000;

    private static volatile Seen seen;

    private Releases() {}

    /**
     * The newest release.
     *
     * @throws java.util.NoSuchElementException if nothing was imported yet
     */
    public static Release current() {
        var last = seen;
        if (last == null || System.nanoTime() - last.at() > FRESH_NANOS) {
            last = new Seen(Release.current().orElseThrow(), System.nanoTime());
            seen = last;
        }
        return last.release();
    }
}
