package org.tamga.domain.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;

/** What a source advises states to do. */
@Entity
@Table(name = "recommendations")
public class Recommendation extends CitedFact {

    @Id
    public String id;

    @Column(name = "\"position\"")
    public int position;

    public String title;
    public String description;

    /** Recommendations that one of these instruments, or one of these components of any edition, speaks to. */
    public static Listing<Recommendation> list(Collection<String> instruments, Collection<String> components) {
        var sortable = new LinkedHashMap<String, SortKey>();
        sortable.put("position", SortKey.whole("position"));
        List.of("id", "title").forEach(field -> sortable.put(field, SortKey.text(field)));
        return new Listing<>(Recommendation.class, sortable, List.of("position", "id"))
                .where(
                        "exists (select 1 from RecommendationInstrument l where l.recommendation = e.id and l.instrument in :instruments)",
                        "instruments",
                        instruments)
                .where(
                        "exists (select 1 from RecommendationComponent l where l.recommendation = e.id and l.component in :components)",
                        "components",
                        components);
    }
}
