package org.tamga.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One element of a header in which a client says what it likes how much (RFC 9110, 12.4): {@code text/html;q=0.5}.
 *
 * @param value what it likes, in lower case and without parameters
 * @param weight from 0, which is to say that it is not acceptable, to 1
 */
record Preference(String value, float weight) {

    /**
     * All elements of a header.
     *
     * @param lines the values of all headers of this name, which are read as one list
     */
    static List<Preference> parse(List<String> lines) {
        var preferences = new ArrayList<Preference>();
        for (var line : lines) {
            for (var element : line.split(",")) {
                if (!element.isBlank()) {
                    preferences.add(of(element));
                }
            }
        }
        return preferences;
    }

    private static Preference of(String element) {
        var parts = element.split(";");
        var value = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
        for (var i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
                return new Preference(value, weight(parameter.substring(2)));
            }
        }
        return new Preference(value, 1);
    }

    /** A weight that is none is a mistake of the client, which gets what it did not spoil. */
    private static float weight(String text) {
        return text.matches("0\\.?|0?\\.\\d{1,3}|1(\\.0{0,3})?") ? Float.parseFloat(text) : 0;
    }
}
