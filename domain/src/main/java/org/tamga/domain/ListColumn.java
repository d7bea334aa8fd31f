package org.tamga.domain;

import java.util.ArrayList;
import java.util.Collection;

/** A column that holds several codes, separated by ';'. */
public final class ListColumn {

    private ListColumn() {}

    /** Narrows a listing to the rows whose list has one of the codes; no code asks for any row. */
    public static void containsAny(Listing<?> listing, String attribute, Collection<String> codes) {
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
