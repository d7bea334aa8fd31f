package org.tamga.domain.mechanism;

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

/** A way in which states cooperate on information: meetings, treaties, exchange between authorities, ... */
@Entity
@Table(name = "mechanisms")
public class Mechanism extends CitedFact {

    @Id
    public String id;

    @Column(name = "\"position\"")
    public int position;

    public String name;
    public String description;

    /** The mechanisms that any of these organizations uses; without an organization, all mechanisms. */
    public static Listing<Mechanism> list(Collection<String> organizations) {
        var sortable = new LinkedHashMap<String, SortKey>();
        sortable.put("position", SortKey.whole("position"));
        List.of("id", "name").forEach(field -> sortable.put(field, SortKey.text(field)));
        return new Listing<>(Mechanism.class, sortable, List.of("position", "id"))
                .where(
                        "exists (select 1 from OrganizationMechanism u where u.mechanism = e.id and u.organization in :organizations)",
                        "organizations",
                        organizations);
    }
}
