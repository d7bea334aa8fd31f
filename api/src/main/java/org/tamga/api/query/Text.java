package org.tamga.api.query;

import java.util.List;

/** Converts values of the database to those of the JSON. */
public final class Text {

    private Text() {}

    /** The text of a value, or null if it is not known. */
    public static String of(Object value) {
        return value == null ? null : value.toString();
    }

    /** The items of a list that the database stores as one text separated by ';', or null if there are none. */
    public static List<String> list(String value) {
        return value == null ? null : List.of(value.split(";"));
    }
}
