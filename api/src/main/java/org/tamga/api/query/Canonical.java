package org.tamga.api.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the values of a parameter of text are written in the {@link CanonicalUrl}; that of a number needs no word. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Canonical {

    /** The forms that a text may have. */
    enum Form {
        /** Several values, separated by commas, mean the same as the parameter repeated. */
        LIST,

        /** A text, a colon and a decimal number. */
        TEXT_AND_NUMBER
    }

    /** The form of the values. */
    Form value();
}
