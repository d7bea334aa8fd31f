package org.tamga.api.kind;

import java.util.List;
import org.tamga.domain.source.Citation;

/**
 * A record as the search knows it.
 *
 * @param title what it is called in an answer
 * @param texts all by which it can be found, the most telling first
 */
public record SearchEntry(Kind kind, String id, String title, List<Text> texts, List<Citation> citations) {

    /**
     * One text of a record.
     *
     * @param field as the record's own answer calls it
     * @param language BCP 47, or null if it is not known or there is none
     * @param names whether it names the record (a name, a title, a code) or only says something of it
     */
    public record Text(String field, String language, String value, boolean names) {}
}
