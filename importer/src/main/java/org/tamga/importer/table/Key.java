package org.tamga.importer.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The parts of a key as one text, each followed by U+001F, so that no two keys have the same text. */
public final class Key {

    private static final char END = '\u001f';

    private Key() {}

    /** The text of a key; a part that is unknown is null. */
    public static String of(String... parts) {
        var key = new StringBuilder();
        for (var part : parts) {
            key.append(part == null ? "" : part).append(END);
        }
        return key.toString();
    }

    /** The known parts of a key for people to read, separated by a text. */
    public static String inWords(String key, String separator) {
        return Arrays.stream(key.split(String.valueOf(END)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
