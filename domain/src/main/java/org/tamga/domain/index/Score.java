package org.tamga.domain.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.Fact;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.country.Country;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.SourceValues.Claim;

/** The value that one source gives for one component, country and edition. */
@Entity
@Table(name = "scores")
public class Score extends Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "\"index\"")
    public String index;

    public String edition;
    public String component;
    public String country;

    @Column(name = "\"value\"")
    public BigDecimal value;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public Double valueSort;

    public String source;
    public String locator;

    /** Whether no other source of the same value is preferred to this one, by the preference of the edition. */
    public boolean preferred;

    /** The filters of the list of scores; null or empty matches everything. Regions are lower-case. */
    public record Filter(
            Collection<String> indices,
            Collection<String> editions,
            Collection<String> components,
            Collection<String> countries,
            Collection<String> organizations,
            Collection<String> regions,
            Collection<String> sources,
            BigDecimal min,
            BigDecimal max) {}

    /**
     * Scores of countries that are, among others, full members of an organization on a day.
     *
     * @param allClaims whether to list the values of all sources; if not, only those of the preferred source
     */
    public static Listing<Score> list(Filter filter, LocalDate day, boolean allClaims) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("index", "edition", "component", "country", "source")
                .forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("value", SortKey.decimal("value"));
        var listing = new Listing<>(
                        Score.class, sortable, List.of("index", "edition", "component", "country", "source"))
                .where("e.index in :indices", "indices", filter.indices())
                .where("e.edition in :editions", "editions", filter.editions())
                .where("e.component in :components", "components", filter.components())
                .where("e.country in :countries", "countries", filter.countries())
                .where(Country.IN_REGION, "regions", filter.regions())
                .where("e.source in :sources", "sources", filter.sources())
                .where(
                        "e.valueSort >= :min",
                        "min",
                        filter.min() == null ? null : filter.min().doubleValue())
                .where(
                        "e.valueSort <= :max",
                        "max",
                        filter.max() == null ? null : filter.max().doubleValue());
        if (!filter.organizations().isEmpty()) {
            listing.where(Membership.FULL_MEMBER, "organizations", filter.organizations())
                    .parameter("day", day.toString())
                    .parameter("full", Membership.FULL);
        }
        return allClaims ? listing : listing.where("e.preferred = true");
    }

    /** The scores of all sources for some components of an edition and one country. */
    public static List<Score> of(Edition edition, Collection<String> components, String country) {
        return list(
                "index = ?1 and edition = ?2 and component in ?3 and country = ?4",
                edition.index,
                edition.edition,
                components,
                country);
    }

    /** The values of all sources for an edition. Equal texts are one object, since most of them repeat. */
    public static SourceValues claims(Edition edition) {
        var texts = new HashMap<String, String>();
        var claims = getEntityManager()
                .createQuery(
                        "select e.component, e.country, e.source, e.value, e.locator from Score e"
                                + " where e.index = :index and e.edition = :edition",
                        Object[].class)
                .setParameter("index", edition.index)
                .setParameter("edition", edition.edition)
                .getResultStream()
                .map(row -> new Claim(
                        shared(row[0], texts),
                        shared(row[1], texts),
                        shared(row[2], texts),
                        (BigDecimal) row[3],
                        shared(row[4], texts)))
                .toList();
        return new SourceValues(claims, edition.preference());
    }

    private static String shared(Object text, Map<String, String> texts) {
        return text == null ? null : texts.computeIfAbsent((String) text, same -> same);
    }
}
