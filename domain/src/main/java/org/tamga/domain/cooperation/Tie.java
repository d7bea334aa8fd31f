package org.tamga.domain.cooperation;

import java.util.Comparator;

/** An organization or an instrument that countries have in common. */
public record Tie(Kind kind, String id) implements Comparable<Tie> {

    /** The kinds of ties. */
    public enum Kind {
        ORGANIZATION,
        INSTRUMENT
    }

    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::kind).thenComparing(Tie::id);

    @Override
    public int compareTo(Tie other) {
        return ORDER.compare(this, other);
    }
}
