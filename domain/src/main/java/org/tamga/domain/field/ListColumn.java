package org.tamga.domain.field;

import java.util.ArrayList;
import java.util.Collection;
import org.tamga.domain.Listing;

/** A column that holds several codes, separated by ';'. */
final class ListColumn {

    private ListColumn() {}

    /** Narrows a listing to the rows whose list has one of the codes; no code asks for any row. */
    static void containsAny(Listing<?> listing, String attribute, Collection<String> codes) {
        var conditions = new ArrayList<String>();
        for (var code : codes) {
            var name = attribute + conditions.size();
            listing.parameter(name, "%;" + code + ";%");
            conditions.add("concat(';', e." + attribute + ", ';') like :" + name);
        }
        if (!conditions.isEmpty()) {
            listing.where(String.join(" or ", conditions));
        }
    }
}
