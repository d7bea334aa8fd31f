package org.tamga.api.scoring;

import java.util.function.Supplier;
import org.tamga.api.problem.ProblemException;

/** Turns an invalid argument of a rule into a problem of the parameter from which it comes. */
public final class InvalidArgument {

    private InvalidArgument() {}

    /** The result of a rule; an invalid argument becomes a problem of this parameter. */
    public static <T> T of(String parameter, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (IllegalArgumentException refused) {
            throw ProblemException.parameter(parameter, "invalid_value", refused.getMessage());
        }
    }
}
