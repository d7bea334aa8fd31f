package org.tamga.api.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchedStreamTest {

    /** A reader who takes what fits into his buffer, and then nothing. */
    private static OutputStream full(CountDownLatch waiting) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    waiting.countDown();
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
            }
        };
    }

    @Test
    void aWriteThatWaitsTooLongEndsAndSoDoesTheFile() throws Exception {
        var waiting = new CountDownLatch(1);
        var stream = new WatchedStream(full(waiting));
        var watch = Executors.newSingleThreadScheduledExecutor();
        try {
            watch.scheduleWithFixedDelay(() -> stream.cut(Duration.ofMillis(50)), 0, 5, TimeUnit.MILLISECONDS);
            assertThrows(InterruptedIOException.class, () -> stream.write(1));
        } finally {
            watch.shutdownNow();
        }
        assertEquals(0, waiting.getCount());
        // What the thread does next is not interrupted.
        assertFalse(Thread.currentThread().isInterrupted());
        assertThrows(IOException.class, stream::flush);
    }

    @Test
    void aReaderWhoTakesWhatComesIsNotCutOff() throws Exception {
        var taken = new ByteArrayOutputStream();
        var stream = new WatchedStream(taken);
        stream.write(new byte[] {1, 2}, 0, 2);
        stream.cut(Duration.ZERO);
        stream.write(3);
        stream.flush();
        assertArrayEquals(new byte[] {1, 2, 3}, taken.toByteArray());
    }
}
