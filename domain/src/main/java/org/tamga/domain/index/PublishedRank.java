package org.tamga.domain.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.Fact;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.SourcePreference;

/** The rank or the tier that a source prints for a country in an edition. */
@Entity
@Table(name = "published_ranks")
public class PublishedRank extends Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "\"index\"")
    public String index;

    public String edition;
    public String country;

    @Column(name = "\"rank\"")
    public Integer rank;

    public String tier;
    public String source;
    public String locator;

    /** Printed ranks by index, edition, country and source; an empty collection matches everything. */
    public static Listing<PublishedRank> list(
            Collection<String> indices,
            Collection<String> editions,
            Collection<String> countries,
            Collection<String> sources) {
        var sortable = new LinkedHashMap<String, SortKey>();
        var key = List.of("index", "edition", "country", "source");
        key.forEach(field -> sortable.put(field, SortKey.text(field)));
        return new Listing<>(PublishedRank.class, sortable, key)
                .where("e.index in :indices", "indices", indices)
                .where("e.edition in :editions", "editions", editions)
                .where("e.country in :countries", "countries", countries)
                .where("e.source in :sources", "sources", sources);
    }

    /** The printed ranks and tiers of all sources for an edition, in the order of countries and sources. */
    public static List<PublishedRank> of(Edition edition) {
        return list("index = ?1 and edition = ?2 order by country, source", edition.index, edition.edition);
    }

    /** Of these printed ranks of an edition, that of each country by the most preferred source. */
    public static Map<String, PublishedRank> preferred(List<PublishedRank> printed, SourcePreference preference) {
        var ranks = new LinkedHashMap<String, PublishedRank>();
        printed.stream()
                .sorted(preference.by(rank -> rank.source))
                .forEach(rank -> ranks.putIfAbsent(rank.country, rank));
        return ranks;
    }
}
