package org.tamga.domain.cooperation;

import java.util.Comparator;

/** Something that countries share: an organization that they are in, or an instrument that they are party to. */
public record Tie(Kind kind, String id) implements Comparable<Tie> {

    /** What is shared. */
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
