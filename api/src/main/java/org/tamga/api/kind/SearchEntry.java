package org.tamga.api.kind;

import java.util.List;
import org.tamga.domain.source.Citation;

/**
 * A record in the search index.
 *
 * @param title its title in a search hit
 * @param texts all texts by which it can be found, the most important first
 */
public record SearchEntry(Kind kind, String id, String title, List<Text> texts, List<Citation> citations) {

    /**
     * One text of a record.
     *
     * @param field the name of the field in the JSON of the record
     * @param language BCP 47, or null if it is not known or there is none
     * @param names whether it names the record (a name, a title, a code) or only describes it
     */
    public record Text(String field, String language, String value, boolean names) {}
}
