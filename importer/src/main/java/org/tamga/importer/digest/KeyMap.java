package org.tamga.importer.digest;

/**
 * Numbers by text, for millions of texts in little memory: a text is stored as a 128-bit fingerprint, so that two of
 * ten million texts share one with a probability below 10^-24. Open addressing, 24 bytes a slot.
 */
public final class KeyMap {

    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    private long[] high = new long[64];
    private long[] low = new long[64];
    private long[] values = new long[64];
    private int size;

    /** The number of a text, or 0 if it has none. */
    public long get(String text) {
        return values[slot(high(text), low(text))];
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
     */
    public long putIfAbsent(String text, long value) {
        var h = high(text);
        var l = low(text);
        var slot = slot(h, l);
        var before = values[slot];
        if (before == 0) {
            high[slot] = h;
            low[slot] = l;
            values[slot] = value;
            if (++size * 3L > values.length * 2L) {
                grow();
            }
        }
        return before;
    }

    /** Changes the number of a text that has one. */
    public void replace(String text, long value) {
        values[slot(high(text), low(text))] = value;
    }

    private int slot(long h, long l) {
        var mask = values.length - 1;
        var slot = (int) (h ^ l) & mask;
        while (values[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldHigh = high;
        var oldLow = low;
        var oldValues = values;
        high = new long[oldValues.length * 2];
        low = new long[oldValues.length * 2];
        values = new long[oldValues.length * 2];
        for (var i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                var slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                values[slot] = oldValues[i];
            }
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
