package org.tamga.domain.verification;

import java.util.Locale;

/** Whether what a source prints follows from what it is said to follow from. */
public enum Verdict {
    /** It follows, within the tolerance that rounding allows. */
    MATCH,
    /** It does not follow. */
    MISMATCH,
    /** No source prints it. */
    NOT_PUBLISHED,
    /** It is printed, but a value, a weight or a rule that it would follow from is unknown. */
    NOT_COMPUTABLE;

    /** The word of the contract: {@code not_published}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
