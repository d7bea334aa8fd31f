package org.tamga.api.scoring;

import java.util.function.Supplier;
import org.tamga.api.problem.ProblemException;

/** What the rules refuse, told as a problem of the parameter that it comes from. */
public final class InvalidArgument {

    private InvalidArgument() {}

    /** The answer of a rule; what it does not accept is a problem of this parameter. */
    public static <T> T of(String parameter, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (IllegalArgumentException refused) {
            throw ProblemException.parameter(parameter, "invalid_value", refused.getMessage());
        }
    }
}
