package org.tamga.api.query;

import java.util.Locale;

/** Parameters whose values are enum constants: {@code min-max} is {@code MIN_MAX}. */
public final class EnumParameter {

    private EnumParameter() {}

    /** The constant of a parameter value, or a default if it is null; the contract lists the valid values. */
    public static <E extends Enum<E>> E of(String word, Class<E> type, E otherwise) {
        return word == null
                ? otherwise
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The parameter value of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
