package org.tamga.importer.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Numbers by text, for millions of texts in little memory: a text is stored as a 128-bit fingerprint, so that two of
 * ten million texts share one with a probability below 10^-24. Open addressing, 24 bytes a slot. From a size on the slots
 * are in a temporary file that is mapped into memory, so that the heap does not limit how many texts there may be: the
 * system keeps in memory what it can. It holds 44 million texts.
 */
public final class KeyMap {

    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    /** The number, and the two halves of the fingerprint. */
    private static final int SLOT = 3;

    private static final int SLOTS_ON_HEAP = 1 << 20;
    private static final int MOST_SLOTS = 1 << 26;

    private final int slotsOnHeap;
    private LongBuffer slots = LongBuffer.allocate(64 * SLOT);
    private int mask = 63;
    private int size;

    public KeyMap() {
        this(SLOTS_ON_HEAP);
    }

    /** @param slotsOnHeap the most slots that are not in a file */
    KeyMap(int slotsOnHeap) {
        this.slotsOnHeap = slotsOnHeap;
    }

    /** The number of a text, or 0 if it has none. */
    public long get(String text) {
        return slots.get(slot(high(text), low(text)));
    }

    public boolean contains(String text) {
        return get(text) != 0;
    }

    public int size() {
        return size;
    }

    /**
     * Gives a text its number unless it has one.
     *
     * @param value not 0
     * @return the number that it had, or 0
     * @throws UncheckedIOException if there is no room for the temporary file
     * @throws IllegalStateException if there are too many texts
     */
    public long putIfAbsent(String text, long value) {
        var h = high(text);
        var l = low(text);
        var slot = slot(h, l);
        var before = slots.get(slot);
        if (before == 0) {
            put(slot, value, h, l);
            if (++size * 3L > (mask + 1) * 2L) {
                grow();
            }
        }
        return before;
    }

    /** Changes the number of a text that has one. */
    public void replace(String text, long value) {
        slots.put(slot(high(text), low(text)), value);
    }

    private void put(int slot, long value, long h, long l) {
        slots.put(slot, value).put(slot + 1, h).put(slot + 2, l);
    }

    private int slot(long h, long l) {
        var slot = (int) (h ^ l) & mask;
        while (slots.get(slot * SLOT) != 0 && (slots.get(slot * SLOT + 1) != h || slots.get(slot * SLOT + 2) != l)) {
            slot = (slot + 1) & mask;
        }
        return slot * SLOT;
    }

    private void grow() {
        var old = slots;
        var count = (mask + 1) * 2;
        if (count > MOST_SLOTS) {
            throw new IllegalStateException("A table has more rows than can be compared: " + size);
        }
        slots = count > slotsOnHeap ? inFile(count) : LongBuffer.allocate(count * SLOT);
        mask = count - 1;
        for (var slot = 0; slot < old.capacity(); slot += SLOT) {
            if (old.get(slot) != 0) {
                var h = old.get(slot + 1);
                var l = old.get(slot + 2);
                put(slot(h, l), old.get(slot), h, l);
            }
        }
    }

    /** The file has no name any more once it is mapped; the system gives its room back when the map is collected. */
    private static LongBuffer inFile(int count) {
        try {
            var file = Files.createTempFile("tamga-keys", null);
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
                var bytes = (long) count * SLOT * Long.BYTES;
                // Written before it is mapped: else a full disk would be noticed by an error of the machine only.
                var zeros = ByteBuffer.allocate(1 << 20);
                for (var at = 0L; at < bytes; at += channel.write(zeros, at)) {
                    zeros.position(0).limit((int) Math.min(zeros.capacity(), bytes - at));
                }
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes)
                        .order(ByteOrder.nativeOrder())
                        .asLongBuffer();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary file of the keys", e);
        }
    }

    /** A 64-bit fingerprint of a text, never 0. */
    public static long fingerprint(String text) {
        return high(text) | 1;
    }

    private static long high(String text) {
        return hash(text, PRIME_A);
    }

    private static long low(String text) {
        return hash(text, PRIME_B);
    }

    /** Multiply and fold, then the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long hash(String text, long prime) {
        var hash = prime ^ text.length();
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * prime;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
