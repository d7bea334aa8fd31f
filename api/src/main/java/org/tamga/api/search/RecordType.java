package org.tamga.api.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of record that are searched, the one that a reader most probably means first. */
enum RecordType {
    COUNTRY("v1/countries", 1.5),
    ORGANIZATION("v1/organizations", 1.4),
    INDEX("v1/indices", 1.4),
    INSTRUMENT("v1/instruments", 1),
    INITIATIVE("v1/initiatives", 0.9),
    MECHANISM("v1/mechanisms", 0.9),
    RECOMMENDATION("v1/recommendations", 0.9),
    THREAT("v1/threats", 0.9),
    SOURCE("v1/sources", 0.7);

    final String path;

    /** What the score of a hit is multiplied with: a source often has the title of the instrument that was read in it. */
    final double weight;

    RecordType(String path, double weight) {
        this.path = path;
        this.weight = weight;
    }

    /** As it is called on the wire. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RecordType::word).toList();
    }
}
