package org.tamga.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A column that holds several codes, separated by ';'. */
public final class ListColumn {

    private ListColumn() {}

    /** The items of a list, of none if it is null. */
    public static List<String> items(String list) {
        return list == null ? List.of() : List.of(list.split(";"));
    }

    /** Filters a listing by codes: the list of a row must have one of them. Without codes, every row matches. */
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
