package org.tamga.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One element of a header with quality values (RFC 9110, 12.4), such as {@code text/html;q=0.5}.
 *
 * @param value the preferred value, in lower case and without parameters
 * @param weight from 0, which means not acceptable, to 1
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

    /** An invalid weight is a mistake of the client. It excludes this element; the others count. */
    private static float weight(String text) {
        return text.matches("0\\.?|0?\\.\\d{1,3}|1(\\.0{0,3})?") ? Float.parseFloat(text) : 0;
    }
}
