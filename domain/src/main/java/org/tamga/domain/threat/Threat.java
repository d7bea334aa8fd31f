package org.tamga.domain.threat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.ListColumn;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;

/** A danger that a source names. */
@Entity
@Table(name = "threats")
public class Threat extends CitedFact {

    @Id
    public String id;

    public String category;
    public String title;
    public String description;
    public String countries;

    /** Threats by category and by the countries that they are named for. */
    public static Listing<Threat> list(Collection<String> categories, Collection<String> countries) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("id", "category", "title").forEach(field -> sortable.put(field, SortKey.text(field)));
        var listing = new Listing<>(Threat.class, sortable, List.of("id"))
                .where("e.category in :categories", "categories", categories);
        ListColumn.containsAny(listing, "countries", countries);
        return listing;
    }
}
