package org.tamga.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** A stream that knows for how long its current write has been waiting for the reader. */
final class WatchedStream extends FilterOutputStream {

    /** When the current write began (nanoseconds), or 0 if there is none. */
    private volatile long begun;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** For how long the current write has been waiting; zero between writes. */
    Duration idle() {
        var since = begun;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begun = Math.max(1, System.nanoTime());
        try {
            out.write(bytes, from, length);
        } finally {
            begun = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        begun = Math.max(1, System.nanoTime());
        try {
            out.flush();
        } finally {
            begun = 0;
        }
    }
}
