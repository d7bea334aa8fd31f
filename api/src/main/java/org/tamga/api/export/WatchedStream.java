package org.tamga.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** A stream to a reader who may stop reading; a write that waits for him too long can be ended from another thread. */
final class WatchedStream extends FilterOutputStream {

    /** The thread whose write is waiting, or null between writes. */
    private Thread writing;

    /** When its write began (nanoseconds). */
    private long begun;

    private boolean isCut;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** Ends the current write with an exception if it has waited for longer than this. */
    synchronized void cut(Duration patience) {
        if (writing != null && System.nanoTime() - begun > patience.toNanos()) {
            isCut = true;
            writing.interrupt();
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watched(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        watched(out::flush);
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private void watched(Write write) throws IOException {
        begin();
        try {
            write.run();
        } finally {
            end();
        }
    }

    private synchronized void begin() throws IOException {
        if (isCut) {
            throw new IOException("The reader has taken nothing for too long");
        }
        writing = Thread.currentThread();
        begun = System.nanoTime();
    }

    /** What interrupted the write must not interrupt what the thread does next: H2 would close its file. */
    private synchronized void end() {
        writing = null;
        if (isCut) {
            Thread.interrupted();
        }
    }
}
