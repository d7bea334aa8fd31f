package org.tamga.domain.index;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;

/** A composite index: a publisher's measure of countries, published in editions. */
@Entity
@Table(name = "indices")
public class Index extends CitedFact {

    @Id
    public String code;

    public String name;
    public String publisher;
    public String url;
    public String description;

    /** Indices whose code or name contains q (any case). */
    public static Listing<Index> list(String q) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("code", "name").forEach(field -> sortable.put(field, SortKey.text(field)));
        return new Listing<>(Index.class, sortable, List.of("code"))
                .where(Listing.contains("concat(e.code, ' ', e.name)"), "q", Listing.containing(q));
    }
}
