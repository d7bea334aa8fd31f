package org.tamga.api.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tamga.api.query.Lookups;
import org.tamga.domain.ranking.Ranking;

/** Knobs of the request that are words of the rules: {@code min-max} is {@code MIN_MAX}. */
public final class EnumParameter {

    private EnumParameter() {}

    /** The constant that a parameter names, or a default if it is left out. */
    public static <E extends Enum<E>> E of(String parameter, String word, Class<E> type, E otherwise) {
        if (word == null) {
            return otherwise;
        }
        var words =
                Arrays.stream(type.getEnumConstants()).map(EnumParameter::word).toList();
        Lookups.choices(parameter, List.of(word), words);
        return type.getEnumConstants()[words.indexOf(word)];
    }

    /** The method of ranking that a parameter names, among those whose ranks are whole. */
    public static Ranking.Method whole(String word, Ranking.Method otherwise) {
        var whole = Arrays.stream(Ranking.Method.values())
                .filter(method -> method != Ranking.Method.FRACTIONAL)
                .map(EnumParameter::word)
                .toList();
        Lookups.choices("method", word == null ? List.of() : List.of(word), whole);
        return of("method", word, Ranking.Method.class, otherwise);
    }

    /** The word of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
