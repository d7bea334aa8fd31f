package org.tamga.api.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the {@link CanonicalUrl} writes the values of a text parameter; numbers need no annotation. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Canonical {

    /** The formats of a text parameter. */
    enum Format {
        /** Several values, separated by commas, mean the same as the parameter repeated. */
        LIST,

        /** A text, a colon and a decimal number. */
        TEXT_AND_NUMBER
    }

    /** The format of the values. */
    Format value();
}
