package org.tamga.domain.verification;

import java.util.Locale;

/** Whether a printed value follows from the values on which it is based. */
public enum Verdict {
    /** It follows, within the tolerance that rounding allows. */
    MATCH,
    /** It does not follow. */
    MISMATCH,
    /** No source prints it. */
    NOT_PUBLISHED,
    /** It is printed, but a value, a weight or a rule on which it is based is unknown. */
    NOT_COMPUTABLE;

    /** The word of the contract: {@code not_published}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
