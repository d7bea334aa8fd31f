package org.tamga.domain.time;

import java.util.Locale;

/** How sure it is that a period holds on a day. */
public enum Certainty {
    /** It holds. */
    CERTAIN,
    /** It may hold: a bound is unknown, or known only to the month or the year. */
    POSSIBLE;

    /** Its word on the wire. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
